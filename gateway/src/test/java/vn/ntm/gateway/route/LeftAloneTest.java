package vn.ntm.gateway.route;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import vn.ntm.gateway.SlowAnswer;
import vn.ntm.gateway.StubService;
import vn.ntm.gateway.StubServices;
import vn.ntm.gateway.Stubs;
import vn.ntm.gateway.upstream.FactService;

/** A service that does not answer, or has no connection free, costs those nothing who ask for something else. */
@NullUnmarked // its fields are injected
@QuarkusTest
@QuarkusTestResource(StubServices.class)
@TestProfile(LeftAloneTest.OneConnection.class)
class LeftAloneTest {

    private static final int CALLS = 4;

    @Stubs
    StubServices stubs;

    @TestHTTPResource
    URI gateway;

    /** One connection to each service; and who is left alone stays so for the rest of the test. */
    public static class OneConnection implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "ntm.gateway.connections", "1",
                    "ntm.gateway.circuit.calls", Integer.toString(CALLS),
                    "ntm.gateway.circuit.rest", "1h");
        }
    }

    @Test
    void aServiceThatDoesNotAnswerIsLeftAloneAndTheOthersAreNot() {
        stubs.of(FactService.CRITERIA).behave(exchange -> {
            exchange.getRequestBody().readAllBytes();
            exchange.close();
        });
        stubs.of(FactService.AWARDS).behave(exchange -> StubService.answer(exchange, 200, "text/plain", "ok"));
        for (int i = 0; i < CALLS; i++) {
            given().get("/criteria/v1/things").then().statusCode(503);
        }
        assertThat(stubs.of(FactService.CRITERIA).asked())
                .as("each is judged by the last of three")
                .hasSize(3 * CALLS);

        unavailable("criteria");

        assertThat(stubs.of(FactService.CRITERIA).asked()).hasSize(3 * CALLS);
        given().get("/awards/v1/commendations").then().statusCode(200);
    }

    @Test
    void whoSendsSlowlyIsWaitedForAndIsNoSilenceOfTheService() throws IOException {
        stubs.of(FactService.OCOP).behave(exchange -> {
            exchange.getRequestBody().readAllBytes();
            StubService.answer(exchange, 200, "text/plain", "read");
        });
        try (var sender = new Socket(gateway.getHost(), gateway.getPort())) {
            var out = sender.getOutputStream();
            out.write(
                    "POST /ocop/v1/imports/products HTTP/1.1\r\nHost: g\r\nContent-Length: 2\r\n\r\n{".getBytes(UTF_8));
            for (int i = 0; i < CALLS; i++) {
                unavailable("ocop"); // waits for the one connection as long as a service may be silent
            }
            out.write("}".getBytes(UTF_8));
            var answer = new BufferedReader(new InputStreamReader(sender.getInputStream(), UTF_8));
            assertThat(answer.readLine()).startsWith("HTTP/1.1 200");
        }
    }

    @Test
    void whatIsComposedLeavesItAloneTooAndEachForItself() {
        stubs.of(FactService.AWARDS).behave(exchange -> exchange.close());
        stubs.of(FactService.OCOP)
                .behave(exchange -> StubService.answer(exchange, 200, "application/yaml", "openapi: 3.1.0"));
        for (int i = 0; i < CALLS; i++) {
            given().get("/v1/openapi/awards").then().statusCode(503);
        }
        assertThat(stubs.of(FactService.AWARDS).asked()).as("each twice more").hasSize(3 * CALLS);

        given().get("/v1/openapi/awards").then().statusCode(503).body("service", equalTo("awards"));

        assertThat(stubs.of(FactService.AWARDS).asked()).hasSize(3 * CALLS);
        given().get("/v1/openapi/ocop").then().statusCode(200);
        stubs.of(FactService.AWARDS).behave(exchange -> StubService.answer(exchange, 200, "text/plain", "ok"));
        given().get("/awards/v1/commendations").then().statusCode(200);
    }

    @Test
    void aServiceThatIsSilentInTheFirstOfTwoRoundsIsLeftAloneToo() {
        stubs.allSound();
        stubs.of(FactService.CRITERIA).behave(_ -> {
            // says nothing
        });
        int profiles = 0;
        while (!reasonOfTheUnit(profiles).equals("UNREACHABLE")) {
            profiles++;
            assertThat(profiles).isLessThanOrEqualTo(CALLS);
        }
        int asked = stubs.of(FactService.CRITERIA).asked().size();

        assertThat(reasonOfTheUnit(profiles + 1)).isEqualTo("UNREACHABLE");
        assertThat(stubs.of(FactService.CRITERIA).asked()).hasSize(asked);
    }

    @Test
    void aServiceThatHasNoConnectionFreeHoldsUpNobodyElse() throws IOException {
        var slow = new SlowAnswer();
        stubs.of(FactService.OCOP).behave(exchange -> slow.say(exchange, "first\n", "last\n"));
        stubs.of(FactService.AWARDS).behave(exchange -> StubService.answer(exchange, 200, "text/plain", "ok"));
        try (var reader = new Socket(gateway.getHost(), gateway.getPort())) {
            reader.getOutputStream().write("GET /ocop/v1/products HTTP/1.1\r\nHost: g\r\n\r\n".getBytes(UTF_8));
            var answer = new BufferedReader(new InputStreamReader(reader.getInputStream(), UTF_8));
            assertThat(answer.readLine()).startsWith("HTTP/1.1 200");

            unavailable("ocop");
            given().get("/awards/v1/commendations").then().statusCode(200);
            slow.goOn();
            assertThat(answer.lines().anyMatch(line -> line.equals("last"))).isTrue();
        }
        stubs.of(FactService.OCOP).behave(exchange -> StubService.answer(exchange, 200, "text/plain", "ok"));
        given().get("/ocop/v1/products").then().statusCode(200);
    }

    /** Of a unit that was not asked for yet, on no day: so it is asked for before the rest. */
    private static String reasonOfTheUnit(int number) {
        return given().get("/v1/units/" + (18800 + number) + "/profile").path("parts[0].reason");
    }

    private static void unavailable(String service) {
        given().body("{}")
                .contentType("application/json")
                .post("/" + service + "/v1/things")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", matchesPattern("\\d+"))
                .body("code", equalTo("service-unavailable"))
                .body("service", equalTo(service));
    }
}
