package vn.ntm.awards;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.kernel.testing.PostgresForTests;
import vn.ntm.kernel.testing.TokensForTests;

/** How much money goes with commendations, and what the answer stands on. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class AwardAmountTest {

    private static final String FOUNDING_EVENT =
            line("BK_TINH", "INDIVIDUAL", 35) + "," + line("BK_TINH", "COLLECTIVE", 26);

    @BeforeEach
    void theProvinceIsOnFile() {
        TheProvince.load();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-21, 234900000, 94500000, 140400000, L2022_ND98_2023",
        "2023-07-01, 156600000, 63000000, 93600000,  L2003_ND91_2017",
        "2023-12-31, 156600000, 63000000, 93600000,  L2003_ND91_2017"
    })
    void bothReadingsOfTheFoundingEventComeOfTheDayOfItsDecision(
            String day, String total, String individuals, String collectives, String regime) {
        reckon(day, FOUNDING_EVENT)
                .statusCode(200)
                .body("total.amount", equalTo(total))
                .body("lines.amount.amount", contains(individuals, collectives))
                .body("lines.basis.regime", contains(regime, regime))
                .body("lines[0].basis.baseSalary.amount.amount", equalTo("1800000"))
                .body("confidence", equalTo("LOW"))
                .body("assumptions", contains("DECISION_DAY_AS_ASKED", "ROUNDING_UNKNOWN"));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-07-01, GK_XA,   INDIVIDUAL, 702000",
        "2025-06-30, GK_XA,   INDIVIDUAL, 351000",
        "2026-06-30, BK_TINH, INDIVIDUAL, 3510000",
        "2026-07-01, BK_TINH, INDIVIDUAL, 3795000",
        "2026-07-01, BK_TINH, HOUSEHOLD,  5692500",
        "2026-07-01, BK_TINH, COLLECTIVE, 7590000",
        "2026-07-01, CO_TINH, TERRITORY,  20240000",
        "2026-10-01, BK_TINH, INDIVIDUAL, 3795000"
    })
    void theDayOfTheDecisionDecides(String day, String form, String kind, String each) {
        reckon(day, line(form, kind, 1)).body("lines[0].each.amount", equalTo(each));
    }

    @Test
    void whereAKindHasNoCoefficientOfItsOwnItIsAnIndividualsTimesTheMultiplier() {
        reckon("2025-08-01", line("HCLD3", "HOUSEHOLD", 2))
                .body("lines[0].basis.coefficient", equalTo(6.75f))
                .body("lines[0].basis.multiplier", equalTo(1.5f))
                .body("lines[0].each.amount", equalTo("15795000"))
                .body("assumptions", hasItem("COEFFICIENT_BY_MULTIPLIER"));
        reckon("2025-08-01", line("CO_TINH", "TERRITORY", 1))
                .body("assumptions", hasItem("TERRITORY_AS_COLLECTIVE"))
                .body("assumptions", not(hasItem("ROUNDING_UNKNOWN")));
    }

    @ParameterizedTest
    @CsvSource({
        "2010-01-01, BK_TINH,  INDIVIDUAL, REGIME",
        "2018-01-01, BK_TINH,  INDIVIDUAL, BASE_SALARY",
        "2024-02-21, CSTD_CS,  INDIVIDUAL, FORM",
        "2024-02-21, CO_TINH,  INDIVIDUAL, RECIPIENT_KIND",
        "2024-02-21, BK_TTG,   INDIVIDUAL, COEFFICIENT",
        "2024-02-21, BK_TINH,  HOUSEHOLD,  COEFFICIENT",
        "2026-01-01, BK_TINH,  ENTERPRISE, COEFFICIENT",
        "2027-03-01, BK_TINH,  INDIVIDUAL, COEFFICIENT"
    })
    void whatNoSourceStatesIsNotGuessed(String day, String form, String kind, String lack) {
        reckon(day, line(form, kind, 1) + "," + line("BK_TINH", "INDIVIDUAL", 1))
                .statusCode(200)
                .body("lines[0].lacks", equalTo(lack))
                .body("lines[0].amount", nullValue())
                .body("total", nullValue());
        reckon(day, line(form, kind, 1)).statusCode(200).body("reckoned", nullValue());
    }

    @Test
    void whatCanBeReckonedIsReckonedBesideWhatCannot() {
        reckon("2024-02-21", line("CSTD_CS", "INDIVIDUAL", 1) + "," + line("BK_TINH", "INDIVIDUAL", 1))
                .body("total", nullValue())
                .body("reckoned.amount", equalTo("2700000"));
    }

    @Test
    void aRegimeWhoseTextWasNotFoundIsAnAssumption() {
        reckon("2026-11-01", line("BK_TINH", "INDIVIDUAL", 1))
                .body("assumptions", hasItem("REGIME_NOT_RETRIEVED"))
                .body("confidence", equalTo("MEDIUM"));
    }

    @Test
    void anUnknownFormIsRefused() {
        reckon("2024-02-21", line("BK_MO", "INDIVIDUAL", 1)).statusCode(404).body("code", equalTo("unknown-form"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | /decisionOn",
                "{\"decisionOn\":\"2024-02-21\"} | /lines",
                "{\"decisionOn\":\"2024-02-21\",\"lines\":[null]} | /lines/0",
                "{\"decisionOn\":\"2024-02-21\",\"lines\":[{\"form\":\"bk\",\"recipientKind\":\"INDIVIDUAL\"}]} | /lines/0/form",
                "{\"decisionOn\":\"2024-02-21\",\"lines\":[{\"form\":\"BK_TINH\",\"recipientKind\":\"UNSPLIT\"}]} | /lines/0/recipientKind",
                "{\"decisionOn\":\"1024-02-21\",\"lines\":[{\"form\":\"BK_TINH\",\"recipientKind\":\"INDIVIDUAL\"}]} | /decisionOn",
                "{\"decisionOn\":\"2024-02-21\",\"lines\":[{\"form\":\"BK_TINH\",\"recipientKind\":\"INDIVIDUAL\",\"count\":0}]} | /lines/0/count"
            })
    void aWrongQuestionIsAnsweredWithWhereItIsWrong(String body, String pointer) {
        asked(body)
                .statusCode(400)
                .body("code", equalTo("invalid-property"))
                .body("errors[0].pointer", equalTo(pointer));
    }

    private static String line(String form, String kind, int count) {
        return "{\"form\":\"%s\",\"recipientKind\":\"%s\",\"count\":%d}".formatted(form, kind, count);
    }

    private static ValidatableResponse reckon(String day, String lines) {
        return asked("{\"decisionOn\":\"%s\",\"lines\":[%s]}".formatted(day, lines));
    }

    private static ValidatableResponse asked(String body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .post("/v1/award-amounts/_reckon")
                .then()
                .log()
                .ifValidationFails();
    }
}
