package vn.ntm.gateway.profile;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import com.sun.net.httpserver.HttpExchange;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.gateway.Sound;
import vn.ntm.gateway.StubService;
import vn.ntm.gateway.StubServices;
import vn.ntm.gateway.Stubs;
import vn.ntm.gateway.upstream.FactService;
import vn.ntm.kernel.time.Calendar;

@NullUnmarked // its fields are injected
@QuarkusTest
@QuarkusTestResource(StubServices.class)
class UnitProfileResourceTest {

    private static final String UNIT = "/v1/units/18838";

    @Stubs
    StubServices stubs;

    @BeforeEach
    void allAreSound() {
        stubs.allSound();
    }

    @ParameterizedTest
    @CsvSource({
        "404, unit-unknown, ''",
        "404, unit-did-not-exist, '?validOn=2025-07-01'",
        "409, unit-ambiguous, ''",
        "400, invalid-parameter, '?validOn=1000-01-01'"
    })
    void ofAUnitThatIsNotThereTheGatewaySaysWhatCriteriaSays(int status, String code, String times) {
        stubs.of(FactService.CRITERIA).behave(exchange -> refuse(exchange, status, code));

        given().header("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
                .get(UNIT + "/profile" + times)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .header("Content-Language", "vi")
                .header("Vary", "Accept-Language")
                .body("type", equalTo("urn:ntm:problem:" + code))
                .body("code", equalTo(code))
                .body("title", equalTo("said in vi"))
                .body("instance", equalTo(UNIT + "/profile"))
                .body("traceId", equalTo("4bf92f3577b34da6a3ce929d0e0e4736"))
                .body("candidates.code", contains("18838"));
    }

    @Test
    void whoReadsEnglishIsToldInEnglish() {
        stubs.of(FactService.CRITERIA).behave(exchange -> refuse(exchange, 404, "unit-unknown"));

        given().header("Accept-Language", "en")
                .get(UNIT + "/profile")
                .then()
                .header("Content-Language", "en")
                .body("title", equalTo("said in en"));
    }

    @Test
    void theLanguageOfWhoAsksChangesNothingOfAProfile() {
        String question = UNIT + "/profile?validOn=2023-03-01&knownAt=2026-01-02T03:04:05Z";

        var vietnamese = given().get(question);
        var english = given().header("Accept-Language", "en").get(question);

        assertThat(english.asString()).isEqualTo(vietnamese.asString());
        assertThat(english.header("ETag")).isEqualTo(vietnamese.header("ETag"));
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 406, 429})
    void thatTheGatewayMayNotAskIsNoMatterOfTheCaller(int status) {
        stubs.of(FactService.CRITERIA).behave(exchange -> refuse(exchange, status, "forbidden"));

        given().get(UNIT + "/profile?validOn=2023-03-02")
                .then()
                .statusCode(200)
                .body("parts.find { it.name == 'unit' }.reason", equalTo("REFUSED"));
    }

    @Test
    void whatAnotherServiceRefusesIsMissingAndNoMore() {
        stubs.of(FactService.OCOP).behave(exchange -> refuse(exchange, 404, "unit-unknown"));

        given().get(UNIT + "/profile?validOn=2023-03-03")
                .then()
                .statusCode(200)
                .body("complete", equalTo(false))
                .body("parts.find { it.name == 'certificates' }.reason", equalTo("REFUSED"));
    }

    @Test
    void whoNamesNoDayMeansTheLastOneOfAUnitThatHasEnded() {
        unitEndsBefore("2025-01-01");

        given().get(UNIT + "/profile")
                .then()
                .statusCode(200)
                .body("validOn", equalTo("2024-12-31"))
                .body("complete", equalTo(true));
        assertThat(uris(FactService.CRITERIA)).first().asString().startsWith(UNIT + "?knownAt=");
        assertThat(uris(FactService.OCOP)).allMatch(uri -> uri.contains("validOn=2024-12-31"));
    }

    @Test
    void orTodayIfItIsStillThere() {
        LocalDate today = LocalDate.now(Calendar.VIETNAM);
        for (String end : List.of("none", "2999-01-01", "soon", "", "-999999999-01-01")) {
            unitEndsBefore(end);

            given().get(UNIT + "/profile").then().body("validOn", equalTo(today.toString()));
        }
    }

    @Test
    void orTodayIfNobodySaysIt() {
        stubs.of(FactService.CRITERIA).behave(exchange -> StubService.answer(exchange, 500, "text/plain", "fault"));

        given().get("/v1/units/18568/profile")
                .then()
                .statusCode(200)
                .body("validOn", equalTo(LocalDate.now(Calendar.VIETNAM).toString()))
                .body("parts.find { it.name == 'certificates' }.status", equalTo("FRESH"));
    }

    @Test
    void ofADayOutsideTheProgrammeThereIsNoFunding() {
        given().get(UNIT + "/profile?validOn=2001-01-01")
                .then()
                .body("parts.name", not(hasItem("funding")))
                .body("complete", equalTo(true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "abc", "1883a", "188388"})
    void whatIsNoCodeIsRefusedBeforeAnyoneIsAsked(String code) {
        given().get("/v1/units/" + code + "/profile")
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-parameter"))
                .body("errors.parameter", contains("code"));
        assertThat(stubs.of(FactService.CRITERIA).asked()).isEmpty();
    }

    @Test
    void anInstantThatHasNotComeIsRefusedBeforeAnyoneIsAsked() {
        given().get(UNIT + "/profile?knownAt=2999-01-01T00:00:00Z")
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("knownAt"));
        assertThat(stubs.of(FactService.CRITERIA).asked()).isEmpty();
    }

    private void unitEndsBefore(String day) {
        stubs.of(FactService.CRITERIA).behave(exchange -> {
            exchange.getResponseHeaders().set("ETag", "W/\"1\"");
            String unit = Sound.envelope(exchange).replaceFirst("\\{", "{\"validTo\":\"" + day + "\",");
            StubService.answer(exchange, 200, "application/json", day.equals("none") ? Sound.envelope(exchange) : unit);
        });
    }

    private List<String> uris(FactService service) {
        return stubs.of(service).asked().stream().map(StubService.Asked::uri).toList();
    }

    private static void refuse(HttpExchange exchange, int status, String code) throws IOException {
        StubService.answer(exchange, status, "application/problem+json", """
                {"type":"urn:ntm:problem:%s","title":"said in %s","status":%d,"code":"%s","instance":"/v1/units/18838",
                 "traceId":"x","candidates":[{"code":"18838"}]}""".formatted(
                        code, exchange.getRequestHeaders().getFirst("Accept-Language"), status, code));
    }
}
