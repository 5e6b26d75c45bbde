package vn.ntm.gateway.decision;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.sun.net.httpserver.HttpExchange;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.gateway.Sound;
import vn.ntm.gateway.StubService;
import vn.ntm.gateway.StubServices;
import vn.ntm.gateway.Stubs;
import vn.ntm.gateway.upstream.FactService;

@NullUnmarked // its fields are injected
@QuarkusTest
@QuarkusTestResource(StubServices.class)
class DecisionResourceTest {

    private static final String DECISIONS = "/v1/decisions/";

    /** Numbers, so that every test can ask for a decision that nobody has asked for before. */
    private static final AtomicInteger NUMBERS = new AtomicInteger(5000);

    private final String number = NUMBERS.incrementAndGet() + "%2FQ%C4%90-UBND";

    @Stubs
    StubServices stubs;

    @BeforeEach
    void allAreSound() {
        stubs.allSound();
    }

    @ParameterizedTest
    @ValueSource(strings = {"189%2FQ%C4%90-UBND", "189/Q%C4%90-UBND", "189%2fQ%C4%90-UBND", "%20189%2FQ%C4%90-UBND"})
    void theSlashOfANumberIsWrittenEitherWay(String written) {
        get(written + "?signedOn=2024-01-17&validOn=2024-03-01")
                .statusCode(200)
                .body("number", equalTo("189/QĐ-UBND"))
                .body("signedOn", equalTo("2024-01-17"))
                .body("parts.name", contains("criteria", "ocop", "awards"));

        for (FactService service : FactService.values()) {
            assertThat(stubs.of(service).asked())
                    .allSatisfy(asked -> assertThat(asked.uri())
                            .startsWith(
                                    "/v1/decided-facts?number=189%2FQ%C4%90-UBND&signedOn=2024-01-17&limit=50&count=exact"
                                            + "&validOn=2024-03-01&knownAt="));
        }
    }

    @Test
    void aNumberOfLawsHasMoreSlashes() {
        get("26%2F2026%2FQ%C4%90-TTg").statusCode(200).body("number", equalTo("26/2026/QĐ-TTg"));
    }

    @Test
    void withoutADayOfSigningNoneIsAskedFor() {
        get(number).statusCode(200).body("signedOn", nullValue());

        assertThat(stubs.of(FactService.CRITERIA).asked())
                .allSatisfy(asked -> assertThat(asked.uri()).doesNotContain("signedOn"));
    }

    @Test
    void aDecisionOfWhichAllThreeKnowNothingDoesNotExist() {
        for (FactService service : FactService.values()) {
            stubs.of(service).behave(DecisionResourceTest::nothing);
        }
        given().urlEncodingEnabled(false)
                .header("Accept-Language", "en")
                .get(DECISIONS + number)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo("decision-unknown"))
                .body("detail", containsString("/QĐ-UBND"));

        stubs.of(FactService.AWARDS).behave(Sound.service("found"));
        get(number).statusCode(200).body("complete", equalTo(true));
    }

    @Test
    void whileOneDoesNotAnswerNobodyCanSayThatItDoesNotExist() {
        stubs.of(FactService.CRITERIA).behave(DecisionResourceTest::nothing);
        stubs.of(FactService.OCOP).behave(exchange -> StubService.answer(exchange, 500, "text/plain", "a fault"));
        stubs.of(FactService.AWARDS).behave(DecisionResourceTest::nothing);

        get(number)
                .statusCode(200)
                .body("complete", equalTo(false))
                .body("parts.status", contains("FRESH", "MISSING", "FRESH"))
                .body("parts[0].answer.page.count", equalTo(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%20", "a%00b", "1?signedOn=2024", "1?validOn=x", "1?q=x"})
    void whatIsNoQuestionIsRefusedBeforeAnyoneIsAsked(String asked) {
        get(asked).statusCode(400).contentType("application/problem+json");
        get("1".repeat(101)).statusCode(400).body("errors.parameter", contains("number"));
        assertThat(stubs.of(FactService.CRITERIA).asked()).isEmpty();
    }

    private static ValidatableResponse get(String rest) {
        return given().urlEncodingEnabled(false).get(DECISIONS + rest).then();
    }

    private static void nothing(HttpExchange exchange) throws IOException {
        String sound = Sound.envelope(exchange);
        exchange.getResponseHeaders().set("ETag", "W/\"nothing\"");
        StubService.answer(
                exchange,
                200,
                "application/json",
                sound.replaceFirst("\"items\": \\[.*?\\],", "\"items\":[],")
                        .replace(",\"next\":\"W c\",\"count\":41", ",\"count\":0"));
    }
}
