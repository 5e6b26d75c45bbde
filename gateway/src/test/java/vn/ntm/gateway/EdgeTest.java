package vn.ntm.gateway;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.gateway.upstream.FactService;
import vn.ntm.kernel.testing.LogForTests;

@NullUnmarked // its fields are injected
@QuarkusTest
@QuarkusTestResource(StubServices.class)
@QuarkusTestResource(LogForTests.class)
class EdgeTest {

    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
    private static final Pattern TRACED = Pattern.compile("traceparent: 00-([0-9a-f]{32})-");
    private static final String SUMMARY = "/v1/provincial-summaries/2023";

    @Stubs
    StubServices stubs;

    @ParameterizedTest
    @CsvSource({
        "/criteria/v1/units/%zz, localhost",
        SUMMARY + "?validOn=%zz, localhost",
        "/docs/%zz, localhost",
        SUMMARY + ", no host"
    })
    void anAddressThatCannotBeReadIsAnsweredWithAProblemAndLogged(String address, String host) throws IOException {
        String request = "GET " + address + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
            socket.getOutputStream().write(request.getBytes(US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), UTF_8);
            assertThat(answer)
                    .startsWith("HTTP/1.1 400 ")
                    .contains("\"code\":\"bad-request\"", "X-Content-Type-Options: nosniff");
            Matcher traced = TRACED.matcher(answer);
            assertThat(traced.find()).isTrue();
            isLogged(traced.group(1), "GET " + address.split("\\?", 2)[0] + " 400 ");
        }
    }

    @Test
    void anAddressThatIsTooLongIsAnsweredWithAProblemAndLogged() throws IOException {
        var answer = given().get("/criteria/v1/units?name=" + "x".repeat(8 * 1024));
        answer.then().statusCode(414).body("code", equalTo("uri-too-long"));
        isLogged(traceOf(answer), "GET /criteria/v1/units 414 ");
    }

    @Test
    void headersThatAreTooLargeAreLogged() throws IOException {
        var answer = given().header("X-Large", "x".repeat(17 * 1024)).get(SUMMARY);
        answer.then().statusCode(431);
        isLogged(traceOf(answer), "GET " + SUMMARY + " 431 ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                SUMMARY,
                "/criteria/v1/units",
                "/criteria/q/health",
                "/nothing",
                "/q/health",
                "/q/nothing",
                "/v1/openapi/gateway"
            })
    void everyAnswerIsGuardedAndNamesNoSoftware(String path) {
        stubs.allSound();
        stubs.of(FactService.CRITERIA).behave(exchange -> {
            exchange.getResponseHeaders().set("Server", "stub/1.0");
            exchange.getResponseHeaders().set("X-Powered-By", "stub/1.0");
            exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
            StubService.answer(exchange, 200, "application/json", "{}");
        });
        var answer = given().redirects().follow(false).get(path);
        answer.then()
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
                .header("Strict-Transport-Security", nullValue())
                .header("Server", nullValue())
                .header("X-Powered-By", nullValue())
                .header("traceparent", matchesPattern("00-[0-9a-f]{32}-[0-9a-f]{16}-00"));
        assertThat(answer.headers().getValues("X-Content-Type-Options")).hasSize(1);
        assertThat(answer.asString()).doesNotContainIgnoringCase("resteasy", "vert.x", "\tat ", "java.lang");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/portal/page.js", "/docs/"})
    void aPageMayLoadWhatIsItsOwn(String path) {
        given().get(path)
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("script-src 'self' 'unsafe-inline'"))
                .header("Content-Security-Policy", containsString("default-src 'none'"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                SUMMARY + "?validOn=2023-03-01",
                "/ocop/v1/figures?year=2023&validOn=2023-12-31&knownAt=2026-11-23T08:00:00Z"
            })
    void theTraceGoesOnToTheServicesAndBack(String path) {
        stubs.allSound();
        given().header("traceparent", "00-" + TRACE + "-b7ad6b7169203331-01")
                .header("tracestate", "vendor=1")
                .get(path)
                .then()
                .statusCode(200)
                .header("traceparent", matchesPattern("00-" + TRACE + "-[0-9a-f]{16}-01"));

        assertThat(stubs.of(FactService.OCOP).asked())
                .isNotEmpty()
                .allSatisfy(asked -> assertThat(asked.headers().get("Traceparent"))
                        .singleElement()
                        .asString()
                        .startsWith("00-" + TRACE)
                        .doesNotContain("b7ad6b7169203331"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                SUMMARY + "?validOn=2023-03-02",
                "/ocop/v1/figures?year=2023&validOn=2023-12-31&knownAt=2026-11-23T08:00:00Z"
            })
    void aGarbledTraceIsReplaced(String path) {
        stubs.allSound();
        given().header("traceparent", "00-<script>-1")
                .header("tracestate", "v=1")
                .get(path);

        var headers = stubs.of(FactService.OCOP).asked().getFirst().headers();
        assertThat(headers.get("Traceparent")).singleElement().asString().matches("00-[0-9a-f]{32}-[0-9a-f]{16}-00");
        assertThat(headers).doesNotContainKey("Tracestate");
    }

    @Test
    void aProblemHasTheTraceOfItsAnswer() {
        var answer = given().get("/nothing");
        answer.then().statusCode(404).body("traceId", equalTo(traceOf(answer)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                SUMMARY + "?validOn=2023-03-03",
                "/ocop/v1/figures?year=2023&validOn=2023-12-31&knownAt=2026-11-23T08:00:00Z"
            })
    void whatSomebodySaysOfHimselfIsNotPassedOn(String path) {
        stubs.allSound();
        var claims = List.of("X-Forwarded-User", "X-Remote-User", "X-User-Id", "X-Roles", "X-Auth-Request-Email");
        var request = given().header("Forwarded", "for=127.0.0.1").header("X-Forwarded-For", "127.0.0.1");
        claims.forEach(name -> request.header(name, "root"));
        request.get(path).then().statusCode(200);

        assertThat(stubs.of(FactService.OCOP).asked())
                .isNotEmpty()
                .allSatisfy(asked -> assertThat(asked.headers().keySet().stream()
                                .map(name -> name.toLowerCase(java.util.Locale.ROOT))
                                .toList())
                        .doesNotContainAnyElementsOf(claims.stream()
                                .map(name -> name.toLowerCase(java.util.Locale.ROOT))
                                .toList())
                        .doesNotContain("forwarded", "x-forwarded-for"));
    }

    @ParameterizedTest
    @ValueSource(strings = {SUMMARY, "/ocop/v1/producers/042083001234", "/nothing"})
    void theLogSaysWhatWasAskedAndNothingOfPersons(String path) throws IOException {
        stubs.allSound();
        var answer = given().header("Authorization", "Bearer secret-token-of-an-officer")
                .queryParam("personName", "Nguyen-Thi-Kin")
                .contentType("text/csv")
                .body("Tran Van Mat,042083001234")
                .get(path);

        isLogged(traceOf(answer), "GET " + path.replace("042083001234", "…") + " " + answer.statusCode() + " ");
        assertThat(LogForTests.text())
                .doesNotContain("secret-token", "Nguyen-Thi-Kin", "Tran Van Mat", "042083001234", "personName");
    }

    private static String traceOf(Response answer) {
        return answer.header("traceparent").substring(3, 35);
    }

    private static void isLogged(String trace, String begins) throws IOException {
        assertThat(LogForTests.linesOf(trace)).anySatisfy(line -> {
            assertThat(line.path("loggerName").asText()).isEqualTo("vn.ntm.access");
            assertThat(line.path("message").asText()).startsWith(begins).contains(" ms trace=" + trace, " role=-");
        });
    }
}
