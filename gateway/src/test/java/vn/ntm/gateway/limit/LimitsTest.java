package vn.ntm.gateway.limit;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.gateway.FigureStub;
import vn.ntm.gateway.SlowAnswer;
import vn.ntm.gateway.StubService;
import vn.ntm.gateway.StubServices;
import vn.ntm.gateway.Stubs;
import vn.ntm.gateway.upstream.FactService;
import vn.ntm.kernel.testing.CatalogueChecks;

@NullUnmarked // its fields are injected
@QuarkusTest
@QuarkusTestResource(StubServices.class)
@TestProfile(LimitsTest.Tight.class)
class LimitsTest {

    private static final String SUMMARY = "/v1/provincial-summaries/2023";

    @Stubs
    StubServices stubs;

    @TestHTTPResource
    URI gateway;

    /** Little room, and a proxy of our own that says who asks; so each test is a client of its own. */
    public static class Tight implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "ntm.gateway.limits.rate.requests", "3",
                    "ntm.gateway.limits.rate.window", "1h",
                    "ntm.gateway.limits.rate.trusted-proxies", "1",
                    "ntm.gateway.limits.composing", "1",
                    "ntm.gateway.parts.moment", "0s",
                    "ntm.gateway.limits.body.files", "2000",
                    "ntm.gateway.limits.body.other", "1000",
                    "ntm.edge.strict-transport-security", "max-age=31536000",
                    "quarkus.http.cors.enabled", "true",
                    "quarkus.http.cors.origins", "https://front.example");
        }
    }

    @Test
    void everyProblemIsComplete() {
        assertThat(CatalogueChecks.incomplete("vn.ntm.kernel", "vn.ntm.gateway"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"/criteria/v1/units, 192.0.2.1", SUMMARY + ", 192.0.2.2", "/nothing/here, 192.0.2.3"})
    void whoAsksTooOftenIsToldWhenToAskAgain(String path, String address) {
        stubs.allSound();
        for (int left = 2; left >= 0; left--) {
            given().header("X-Forwarded-For", "203.0.113.9, " + address)
                    .get(path)
                    .then()
                    .header("RateLimit-Policy", "\"client\";q=3;w=3600")
                    .header("RateLimit", matchesPattern("\"client\";r=" + left + ";t=\\d+"));
        }
        int before = stubs.of(FactService.CRITERIA).asked().size();
        given().header("X-Forwarded-For", address)
                .get(path)
                .then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", matchesPattern("1[12]\\d\\d"))
                .header("RateLimit", matchesPattern("\"client\";r=0;t=\\d+"))
                .header("X-Content-Type-Options", "nosniff")
                .header("Strict-Transport-Security", "max-age=31536000")
                .body("code", equalTo("too-many-requests"))
                .body("title", equalTo("Quá nhiều yêu cầu"));
        assertThat(stubs.of(FactService.CRITERIA).asked()).hasSize(before);
        given().header("X-Forwarded-For", address).get("/q/health/live").then().statusCode(200);
    }

    @Test
    void aFreshTokenIsNoFreshStart() {
        stubs.allSound();
        for (int i = 0; i < 3; i++) {
            withToken(i).statusCode(404);
        }
        withToken(3).statusCode(429);
    }

    private static io.restassured.response.ValidatableResponse withToken(int serial) {
        String claims = "{\"sub\":\"officer-7\",\"jti\":\"" + serial + "\"}";
        String payload = Base64.getUrlEncoder().withoutPadding().encodeToString(claims.getBytes(UTF_8));
        return given().header("X-Forwarded-For", "192.0.2.4")
                .header("Authorization", "Bearer e30." + payload + ".c2ln")
                .get("/nothing")
                .then();
    }

    @ParameterizedTest
    @CsvSource({
        "/criteria/v1/imports/units, 2000, 200, 192.0.2.10",
        "/criteria/v1/imports/units, 2001, 413, 192.0.2.11",
        "/criteria/v1/recognition-dossiers/7/attachments, 2000, 200, 192.0.2.14",
        "/criteria/v1/recognition-dossiers/7/attachments, 2001, 413, 192.0.2.15",
        "/criteria/v1/recognition-dossiers/7/attachments/8, 1001, 413, 192.0.2.16",
        "/ocop/v1/evaluation-dossiers/7/attachments, 2000, 200, 192.0.2.17",
        "/ocop/v1/evaluation-dossiers/7/attachments, 2001, 413, 192.0.2.18",
        "/ocop/v1/products, 1001, 413, 192.0.2.12",
        SUMMARY + ", 1001, 413, 192.0.2.13"
    })
    void aBodyThatIsTooLongIsNotPassedOn(String path, int length, int status, String address) {
        for (FactService service : FactService.values()) {
            stubs.of(service).behave(LimitsTest::readAll);
        }
        given().header("X-Forwarded-For", address)
                .contentType("text/csv")
                .body("x".repeat(length))
                .post(path)
                .then()
                .statusCode(status)
                .body(status == 413 ? containsString("\"payload-too-large\"") : equalTo("read"));
    }

    @Test
    void nobodyNeedsToSayHowLongABodyIs() throws IOException {
        stubs.of(FactService.CRITERIA).behave(LimitsTest::readAll);
        String chunk = "3e8\r\n" + "x".repeat(1000) + "\r\n";
        assertThat(sent("POST /criteria/v1/imports/units HTTP/1.1\r\nHost: gateway\r\nX-Forwarded-For: 192.0.2.20\r\n"
                        + "Transfer-Encoding: chunked\r\n\r\n" + chunk + chunk + chunk + "0\r\n\r\n"))
                .startsWith("HTTP/1.1 413")
                .contains("\"payload-too-large\"");
    }

    @Test
    void onlySoManySummariesAreMadeAtOnce() throws Exception {
        var slow = new SlowAnswer();
        stubs.allSound();
        stubs.of(FactService.OCOP).behave(slow::sayNothing);
        try (var first = new Socket(gateway.getHost(), gateway.getPort())) {
            first.getOutputStream()
                    .write(("GET " + SUMMARY + " HTTP/1.1\r\nHost: g\r\nX-Forwarded-For: 192.0.2.30\r\n\r\n")
                            .getBytes(UTF_8));
            slow.awaitAsked();
            given().header("X-Forwarded-For", "192.0.2.31")
                    .get(SUMMARY)
                    .then()
                    .statusCode(503)
                    .header("Retry-After", "1")
                    .body("code", equalTo("gateway-busy"));
            slow.goOn();
            first.getInputStream().read();
        }
        stubs.of(FactService.OCOP).behave(FigureStub.sound("ocop-1"));
        given().header("X-Forwarded-For", "192.0.2.32").get(SUMMARY).then().statusCode(200);
    }

    @Test
    void aKnownOriginMayAskFirst() {
        given().header("X-Forwarded-For", "192.0.2.40")
                .header("Origin", "https://front.example")
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "Idempotency-Key")
                .options("/ocop/v1/imports/products")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", "https://front.example")
                .header("Access-Control-Allow-Methods", containsString("POST"))
                .header("Access-Control-Allow-Headers", containsString("Idempotency-Key"))
                .header("X-Content-Type-Options", "nosniff");
        stubs.allSound();
        given().header("X-Forwarded-For", "192.0.2.41")
                .header("Origin", "https://front.example")
                .get(SUMMARY)
                .then()
                .statusCode(200)
                .header("Access-Control-Expose-Headers", containsString("RateLimit"))
                .header("Access-Control-Expose-Headers", containsString("traceparent"));
    }

    @Test
    void anotherOriginIsNotLetIn() {
        given().header("X-Forwarded-For", "192.0.2.42")
                .header("Origin", "https://elsewhere.example")
                .header("Access-Control-Request-Method", "GET")
                .options("/ocop/v1/products")
                .then()
                .statusCode(403)
                .header("Access-Control-Allow-Origin", nullValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /x HTTP/9\r\n\r\n",
                "no request at all\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: g\r\nX: %s\r\n\r\n"
            })
    void whatIsNoRequestIsToldNothingOfTheServer(String text) throws IOException {
        assertThat(sent(text.formatted("x".repeat(20_000))))
                .matches("(?s)HTTP/1\\.[01] (400|431|505) .*")
                .doesNotContainIgnoringCase("vert", "netty", "quarkus", "server:", "exception");
    }

    private String sent(String text) throws IOException {
        try (var client = new Socket(gateway.getHost(), gateway.getPort())) {
            client.setSoTimeout(10_000);
            client.getOutputStream().write(text.getBytes(UTF_8));
            client.getOutputStream().flush();
            return new String(client.getInputStream().readAllBytes(), UTF_8);
        }
    }

    private static void readAll(com.sun.net.httpserver.HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        StubService.answer(exchange, 200, "text/plain", "read");
    }
}
