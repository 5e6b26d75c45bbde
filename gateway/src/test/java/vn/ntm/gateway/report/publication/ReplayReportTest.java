package vn.ntm.gateway.report.publication;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.gateway.StubService;
import vn.ntm.gateway.StubServices;
import vn.ntm.gateway.Stubs;
import vn.ntm.gateway.upstream.FactService;
import vn.ntm.kernel.testing.TokensForTests;
import vn.ntm.proof.jose.SigningKey;

/** A published report is made again, and is the same or is said not to be. */
@NullUnmarked // its fields are injected
@QuarkusTest
@QuarkusTestResource(StubServices.class)
@QuarkusTestResource(TokensForTests.class)
class ReplayReportTest {

    private static final String HASH = "b".repeat(64);

    @Stubs
    StubServices stubs;

    private RegisterStub register;

    @BeforeEach
    void aReportIsPublished() {
        register = RegisterStub.at(stubs);
        publish("2026-11-20T08:00:00.123456Z");
    }

    @Test
    void whatWasPublishedIsMadeAgainToTheDigit() {
        replay("{\"edition\":1}")
                .statusCode(200)
                .body("year", equalTo(2023), "edition", equalTo(1), "validOn", equalTo("2023-12-31"))
                .body("knownAt", equalTo("2026-11-20T08:00:00.123456Z"))
                .body("matches", equalTo(true), "signature", equalTo("GENUINE"))
                .body("inputs", hasSize(6), "inputs.same", everyItem(equalTo(true)))
                .body("inputs.href", everyItem(containsString("knownAt=2026-11-20T08%3A00%3A00.123456Z")))
                .body("inputs[1].href", startsWith("/ocop/v1/figures?year=2023&validOn=2023-12-31"));
    }

    @Test
    void theLastEditionIsMeantIfNoneIsNamed() {
        publish("2026-11-21T08:00:00Z");

        replay("{}").statusCode(200).body("edition", equalTo(2), "knownAt", equalTo("2026-11-21T08:00:00Z"));
        replay("{\"edition\":1}").statusCode(200).body("edition", equalTo(1), "matches", equalTo(true));
    }

    @Test
    void aHashThatIsNobodysIsFoundOut() {
        String published = register.last().path("reportHash").asText();
        register.last().put("reportHash", HASH);

        replay("{}")
                .statusCode(200)
                .body("matches", equalTo(false), "publishedHash", equalTo(HASH), "replayedHash", equalTo(published))
                .body("signature", equalTo("OF_SOMETHING_ELSE"), "inputs.same", everyItem(equalTo(true)));
    }

    @Test
    void eachInputIsSaidToBeTheSameOrNot() {
        ObjectNode input = (ObjectNode) register.last().path("inputs").path(0);
        input.put("hash", HASH);
        ((ObjectNode) register.last().path("inputs").path(5)).put("name", "nobody.knows");

        replay("{}")
                .statusCode(200)
                .body("matches", equalTo(true), "inputs", hasSize(7))
                .body(
                        "inputs.findAll { !it.same }.name",
                        contains("criteria.figures.2023", "nobody.knows", "awards.targets.2024"))
                .body("inputs[0].publishedHash", equalTo(HASH))
                .body("inputs.find { it.name == 'nobody.knows' }.keySet()", hasSize(3))
                .body("inputs.find { it.name == 'awards.targets.2024' }.keySet()", hasSize(4));
    }

    @Test
    void aSignatureOfNobodyIsNone() {
        String token = register.last().path("token").asText();
        register.last().put("token", "x" + token);
        replay("{}").statusCode(200).body("signature", equalTo("NOT_GENUINE"), "matches", equalTo(true));

        register.last().put("token", SigningKey.read(SigningKey.draw()).sign("ntm-report+jwt", "{}"));
        replay("{}").body("signature", equalTo("NOT_GENUINE"));

        register.last().remove("token");
        replay("{}").body("signature", equalTo("ABSENT"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"edition\":2}", "{\"edition\":9999}"})
    void whatWasNotPublishedIsNotMadeAgain(String body) {
        replay(body).statusCode(404).body("code", equalTo("report-not-published"));
    }

    @Test
    void aYearOfWhichNothingWasPublishedHasNoLastEdition() {
        register = RegisterStub.at(stubs);

        replay("{}").statusCode(404).body("code", equalTo("report-not-published"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{\"edition\":0}; invalid-property",
                "{\"edition\":10000}; invalid-property",
                "{\"edition\":1.0}; invalid-property",
                "{\"of\":1}; unknown-property",
                "null; bad-request"
            })
    void whatIsNoNumberOfAnEditionIsRefused(String body, String code) {
        replay(body).statusCode(400).body("code", equalTo(code));
    }

    @Test
    void whileAServiceIsAwayNothingIsSaid() {
        stubs.of(FactService.OCOP).behave(exchange -> StubService.answer(exchange, 500, "text/plain", "a fault"));
        replay("{}")
                .statusCode(503)
                .body("code", equalTo("report-incomplete"))
                .body("detail", containsString("ocop.figures.2023 FAILED"));

        stubs.of(FactService.CRITERIA).behave(exchange -> StubService.answer(exchange, 200, "text/html", "hello"));
        replay("{}").statusCode(503).body("detail", containsString("criteria.report-editions.2023 INVALID_ANSWER"));
    }

    @Test
    void whatIsNoPublicationOrNoKeysIsNoAnswer() {
        register.last().remove("figuresOn");
        replay("{}").statusCode(503).body("detail", containsString("criteria.report-publication.2023.1 INVALID"));

        register.last().put("figuresOn", "2023-12-31").put("edition", 7);
        replay("{}").statusCode(503).body("detail", containsString("criteria.report-publication.2023.1 INVALID"));

        StubService.Behaviour sound = stubs.of(FactService.CRITERIA).behaviour();
        stubs.of(FactService.CRITERIA).behave(exchange -> {
            if (exchange.getRequestURI().getPath().startsWith("/.well-known/")) {
                StubService.answer(exchange, 200, "application/json", "{}");
            } else {
                sound.answer(exchange);
            }
        });
        register.last().put("edition", 1);
        replay("{}").statusCode(503).body("detail", containsString("criteria.keys INVALID_ANSWER"));
    }

    @Test
    void aTokenThatDoesNotHoldIsRefusedAtTheDoor() {
        given().header("Authorization", "Bearer nonsense")
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/v1/reports/2023/_replay")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", startsWith("Bearer"));
    }

    @Test
    void nothingIsWritten() {
        int before = register.sent().size();

        replay("{}").statusCode(200);

        assertThat(register.sent()).hasSize(before);
    }

    private void publish(String knownAt) {
        given().auth()
                .oauth2(TokensForTests.of("province-leader"))
                .contentType(ContentType.JSON)
                .body("""
                        {"knownAt":"%s","reason":"thử",
                         "basis":{"number":"512/BC-UBND","issuer":"UBND tỉnh Hà Tĩnh","signedOn":"2026-11-23"}}""".formatted(knownAt))
                .post("/v1/reports/2023/_publish")
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse replay(String body) {
        return given().header("Accept-Language", "en")
                .contentType(ContentType.JSON)
                .body(body)
                .post("/v1/reports/2023/_replay")
                .then();
    }
}
