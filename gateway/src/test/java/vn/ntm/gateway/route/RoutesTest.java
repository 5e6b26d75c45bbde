package vn.ntm.gateway.route;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.gateway.SlowAnswer;
import vn.ntm.gateway.StubService;
import vn.ntm.gateway.StubServices;
import vn.ntm.gateway.Stubs;
import vn.ntm.gateway.upstream.FactService;

@NullUnmarked // its fields are injected
@QuarkusTest
@QuarkusTestResource(StubServices.class)
class RoutesTest {

    @Stubs
    StubServices stubs;

    @TestHTTPResource
    URI gateway;

    @ParameterizedTest
    @CsvSource({"CRITERIA, criteria", "OCOP, ocop", "AWARDS, awards"})
    void eachServiceIsReachedBelowItsName(FactService service, String name) {
        stubs.of(service).behave(exchange -> StubService.answer(exchange, 200, "application/json", "{\"a\":1.00}"));

        given().urlEncodingEnabled(false)
                .get("/" + name + "/v1/units/K%E1%BB%B3%20Anh?name=a%2Fb&x=")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body(equalTo("{\"a\":1.00}"));

        var asked = stubs.of(service).asked().getFirst();
        assertThat(asked.uri()).isEqualTo("/v1/units/K%E1%BB%B3%20Anh?name=a%2Fb&x=");
        assertThat(asked.headers()).containsEntry("X-forwarded-prefix", List.of("/" + name));
    }

    @Test
    void theTokenGoesOnAndClaimsFromOutsideDoNot() {
        var stub = stubs.of(FactService.OCOP);
        stub.behave(exchange -> StubService.answer(exchange, 200, "text/plain", "ok"));

        given().header("Authorization", "Bearer abc")
                .header("Idempotency-Key", "k-1")
                .header("If-None-Match", "W/\"1\"")
                .header("X-Forwarded-User", "root")
                .header("X-Forwarded-Prefix", "/evil")
                .header("X-Remote-User", "root")
                .header("X-User-Id", "root")
                .header("X-Auth-Request-Email", "root")
                .header("X-Original-URL", "/q/health")
                .header("Forwarded", "for=127.0.0.1")
                .header("Connection", "keep-alive, X-Hop")
                .header("X-Hop", "1")
                .get("/ocop/v1/products")
                .then()
                .statusCode(200);

        assertThat(stub.asked().getFirst().headers())
                .containsEntry("Authorization", List.of("Bearer abc"))
                .containsEntry("Idempotency-key", List.of("k-1"))
                .containsEntry("If-none-match", List.of("W/\"1\""))
                .containsEntry("X-forwarded-prefix", List.of("/ocop"))
                .doesNotContainKeys(
                        "X-forwarded-user",
                        "X-remote-user",
                        "X-user-id",
                        "X-auth-request-email",
                        "X-original-url",
                        "Forwarded",
                        "X-hop");
    }

    @Test
    void addressesInAnswersLeadBackThroughTheGateway() {
        stubs.of(FactService.CRITERIA).behave(exchange -> {
            var headers = exchange.getResponseHeaders();
            headers.add("Link", "</v1/units?cursor=abc>; rel=\"next\"");
            headers.set("Location", stubs.of(FactService.CRITERIA).url() + "/v1/units/42");
            headers.set("ETag", "W/\"7\"");
            headers.set("Connection", "close");
            StubService.answer(exchange, 201, "application/json", "{}");
        });

        given().redirects()
                .follow(false)
                .get("/criteria/v1/units")
                .then()
                .statusCode(201)
                .header("Link", "</criteria/v1/units?cursor=abc>; rel=\"next\"")
                .header("Location", "/criteria/v1/units/42")
                .header("ETag", "W/\"7\"");
    }

    @Test
    void anUnchangedAnswerHasNoBody() {
        stubs.of(FactService.AWARDS).behave(exchange -> {
            exchange.getResponseHeaders().set("ETag", "W/\"7\"");
            exchange.sendResponseHeaders(304, -1);
            exchange.close();
        });

        given().get("/awards/v1/commendations")
                .then()
                .statusCode(304)
                .header("ETag", "W/\"7\"")
                .header("Transfer-Encoding", nullValue())
                .body(equalTo(""));
    }

    @Test
    void bodiesStreamBothWays() throws Exception {
        var firstLine = new AtomicReference<String>();
        var arrived = new CountDownLatch(1);
        stubs.of(FactService.CRITERIA).behave(exchange -> {
            var body = new BufferedReader(new InputStreamReader(exchange.getRequestBody(), UTF_8));
            firstLine.set(body.readLine());
            arrived.countDown();
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write("first\n".getBytes(UTF_8));
            exchange.getResponseBody().flush();
            exchange.getResponseBody().write((body.readLine() + "\n").getBytes(UTF_8));
            exchange.close();
        });
        try (var client = new Socket(gateway.getHost(), gateway.getPort())) {
            var answer = new BufferedReader(new InputStreamReader(client.getInputStream(), UTF_8));
            send(
                    client,
                    "POST /criteria/v1/imports/units HTTP/1.1\r\nHost: gateway\r\nTransfer-Encoding: chunked\r\n\r\n");
            send(client, "4\r\none\n\r\n");
            assertThat(arrived.await(5, TimeUnit.SECONDS)).isTrue();
            assertThat(firstLine).hasValue("one");
            assertThat(lineWith(answer, "first")).isTrue();
            send(client, "4\r\ntwo\n\r\n0\r\n\r\n");
            assertThat(lineWith(answer, "two")).isTrue();
        }
    }

    @Test
    void aServiceThatIsDownIsAProblemThatNamesIt() throws IOException {
        stubs.of(FactService.AWARDS).stop();
        try {
            given().body("x".repeat(300_000))
                    .contentType("text/csv")
                    .post("/awards/v1/imports/commendations")
                    .then()
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .header("Retry-After", not(nullValue()))
                    .header("Content-Language", "vi")
                    .body("type", equalTo("urn:ntm:problem:service-unavailable"))
                    .body("status", equalTo(503))
                    .body("code", equalTo("service-unavailable"))
                    .body("service", equalTo("awards"))
                    .body("instance", equalTo("/awards/v1/imports/commendations"))
                    .body("title", equalTo("Tạm thời không phục vụ được"));
            given().header("Accept-Language", "en")
                    .header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
                    .get("/awards/v1/commendations")
                    .then()
                    .statusCode(503)
                    .body("traceId", equalTo("0af7651916cd43dd8448eb211c80319c"))
                    .body("title", equalTo("Service unavailable"));
        } finally {
            stubs.of(FactService.AWARDS).startAgain();
        }
    }

    @Test
    void aServiceThatDoesNotBeginToAnswerIsGivenUp() {
        var slow = new SlowAnswer();
        stubs.of(FactService.OCOP).behave(slow::sayNothing);
        given().get("/ocop/v1/products").then().statusCode(503).body("service", equalTo("ocop"));
        slow.goOn();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/criteria",
                "/criteria/q/health",
                "/criteria/v1/../q/health",
                "/criteria/v1/%2e%2e/q/health",
                "/criteria//v1/units",
                "/unknown/v1/units"
            })
    void whatIsNotTheApiIsNotThere(String path) throws IOException {
        stubs.of(FactService.CRITERIA).behave(exchange -> StubService.answer(exchange, 200, "text/plain", "reached"));
        try (var client = new Socket(gateway.getHost(), gateway.getPort())) {
            send(client, "GET " + path + " HTTP/1.1\r\nHost: gateway\r\nConnection: close\r\n\r\n");
            String answer = new String(client.getInputStream().readAllBytes(), UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 404").contains("application/problem+json", "\"not-found\"");
        }
        assertThat(stubs.of(FactService.CRITERIA).asked()).isEmpty();
    }

    private static void send(Socket client, String text) throws IOException {
        client.getOutputStream().write(text.getBytes(UTF_8));
        client.getOutputStream().flush();
    }

    private static boolean lineWith(BufferedReader answer, String word) throws IOException {
        String line = answer.readLine();
        while (line != null && !line.equals(word)) {
            line = answer.readLine();
        }
        return line != null;
    }
}
