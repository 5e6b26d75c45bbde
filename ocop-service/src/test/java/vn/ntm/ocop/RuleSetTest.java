package vn.ntm.ocop;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.kernel.testing.DataFolder;
import vn.ntm.kernel.testing.PostgresForTests;
import vn.ntm.kernel.testing.TokensForTests;

/** The rule sets of the province as the API tells them. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class RuleSetTest {

    private static final List<String> OF_RULES = List.of(
            "rule-sets",
            "rule-readings",
            "star-brackets",
            "product-sets",
            "score-items",
            "rule-set-publications",
            "ocop-procedure-steps");

    private String knownAt = "";

    @BeforeEach
    void theProvinceIsOnFile() {
        knownAt = TheProvince.loaded();
    }

    @ParameterizedTest
    @CsvSource({
        "2019-08-21,QD1048_2019,,40",
        "2024-02-21,QD148_2023,,35",
        "2026-05-21,QD148_2023_QD1489_2025,,35",
        "2026-06-01,QD26_2026,QD148_2023_QD1489_2025,35",
        "2026-11-23,QD26_2026,,35"
    })
    void aDayHasOneRuleSetThatTakesFilesAndMayHaveOneThatIsBeingFinished(
            String day, String accepting, String finishing, float partC) {
        given().queryParams(Map.of("standing", "ACCEPTING", "validOn", day, "knownAt", knownAt))
                .get("/v1/rule-sets")
                .then()
                .statusCode(200)
                .body("items.code", contains(accepting))
                .body("items[0].parts.c", equalTo((int) partC))
                .body("items[0].contentHash", matchesPattern("[0-9a-f]{64}"));
        given().queryParams(Map.of("standing", "FINISHING", "validOn", day, "knownAt", knownAt))
                .get("/v1/rule-sets")
                .then()
                .body("items.code", finishing == null ? empty() : contains(finishing));
    }

    @Test
    void theListOfRuleSetsGoesOnFromPageToPage() {
        var question = Map.of("validOn", "2026-11-23", "knownAt", knownAt, "limit", "3", "count", "exact");
        var first = given().queryParams(question).get("/v1/rule-sets").jsonPath();
        assertThat(first.getList("items.code")).containsExactly("QD1048_2019", "QD148_2023", "QD148_2023_QD1489_2025");
        assertThat(first.getInt("page.count")).isEqualTo(4);
        given().queryParams(question)
                .queryParam("cursor", first.getString("page.next"))
                .get("/v1/rule-sets")
                .then()
                .body("items.code", contains("QD26_2026"))
                .body("page.next", nullValue());
    }

    @Test
    void anOlderRuleSetSaysThatItsSheetsWereNotFoundAndHowItsGapsAreRead() {
        get("/v1/rule-sets/QD1048_2019")
                .then()
                .statusCode(200)
                .header("ETag", matchesPattern("\"\\d+\""))
                .body("sheets", equalTo("NOT_FOUND"))
                .body("setsDeclared", nullValue())
                .body("decision.confidence", equalTo("MEDIUM"))
                .body("brackets.maxPoints", contains(30, 49, 69, 89, 100))
                .body("brackets.maxIncluded", contains(false, true, true, true, true))
                .body("readings.reading", contains("BETWEEN_BANDS_IS_THE_LOWER"))
                .body("readings.confidence", contains("LOW"));
        get("/v1/rule-sets/QD148_2023/product-sets").then().body("items", empty());
        get("/v1/rule-sets/QD148_2023/score-sheets/1")
                .then()
                .statusCode(404)
                .body("code", equalTo("score-sheet-not-found"));
    }

    @Test
    void inTheDistrictsTimeTheDistrictRecognisedThreeStars() {
        get("/v1/rule-sets/QD148_2023")
                .then()
                .body("brackets.recognisedBy", contains("NOBODY", "NOBODY", "DISTRICT", "PROVINCE", "CENTRE"));
        get("/v1/rule-sets/QD26_2026")
                .then()
                .body("brackets.recognisedBy", contains("NOBODY", "NOBODY", "PROVINCE", "PROVINCE", "CENTRE"))
                .body("brackets.certificate", contains(false, false, true, true, true));
    }

    @Test
    void thereAreTwentySixProductSetsInSixGroups() {
        var sets = given().queryParams(Map.of("knownAt", knownAt, "limit", "20"))
                .get("/v1/rule-sets/QD26_2026/product-sets")
                .jsonPath();
        assertThat(sets.getList("items.setNo", Integer.class)).hasSize(20).startsWith(1, 2, 3);
        given().queryParams(Map.of("knownAt", knownAt, "limit", "20", "cursor", sets.getString("page.next")))
                .get("/v1/rule-sets/QD26_2026/product-sets")
                .then()
                .body("items.setNo", contains(21, 22, 23, 24, 25, 26))
                .body("items[5].groupNo", equalTo(6))
                .body("items[5].rejections", empty())
                .body("items[5].fiveSamples", equalTo(false));
    }

    @Test
    void aSheetHasItsOwnTreeAndOptionsOfEqualPoints() {
        get("/v1/rule-sets/QD26_2026/score-sheets/26")
                .then()
                .statusCode(200)
                .body("lines", hasSize(40))
                .body("lines.find { it.code == '8' }.options.points", contains(1, 3, 1, 3))
                .body("lines.find { it.code == '8' }.options.number", contains(1, 2, 3, 4))
                .body("lines.find { it.code == '8' }.rules", contains("TWO_CASES"))
                .body("lines.find { it.code == '3.5' }.minima.three", equalTo(1))
                .body("lines.find { it.code == '3.5' }.minima.four", equalTo(2))
                .body("lines.find { it.code == '3.5' }.minima.five", nullValue());
        get("/v1/rule-sets/QD26_2026/score-sheets/7")
                .then()
                .body("lines.find { it.code == '3.1' }.confidence", equalTo("LOW"))
                .body("lines.find { it.code == '3.1' }.options.points", contains(1, 1, 3));
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/rule-sets/QD99_2099,rule-set-unknown",
        "/v1/rule-sets/QD99_2099/product-sets,rule-set-unknown",
        "/v1/rule-sets/QD99_2099/score-sheets/1,rule-set-unknown",
        "/v1/rule-sets/QD26_2026/score-sheets/27,product-set-unknown",
        "/v1/ocop-procedures/QD99_2099,rule-set-unknown"
    })
    void whatIsNotThereIsSaidToBeUnknown(String path, String code) {
        get(path).then().statusCode(404).body("code", equalTo(code));
    }

    @Test
    void whatWasNotKnownThenIsNotTold() {
        given().queryParam("knownAt", "2026-01-01T00:00:00Z")
                .get("/v1/rule-sets/QD26_2026")
                .then()
                .statusCode(404);
        given().queryParam("knownAt", "2026-01-01T00:00:00Z")
                .get("/v1/rule-sets/QD26_2026/score-sheets/1")
                .then()
                .statusCode(404);
        given().queryParam("knownAt", "2026-01-01T00:00:00Z")
                .get("/v1/rule-sets")
                .then()
                .body("items", empty());
    }

    @Test
    void aProcedureHasItsStepsAndWhatTheyAreHeldAgainstOnADay() {
        given().queryParams(Map.of("validOn", "2026-11-23", "knownAt", knownAt))
                .get("/v1/ocop-procedures/QD26_2026")
                .then()
                .statusCode(200)
                .body(
                        "flows.flow",
                        contains("EVALUATION", "UPGRADE", "RE_EVALUATION", "CERTIFICATE", "INSPECTION", "TRANSITION"))
                .body("flows[0].steps", hasSize(21))
                .body("flows[0].steps[0].fromState", nullValue())
                .body("settings.find { it.parameter == 'COMMUNE_REVIEW_WORKING_DAYS' }.value", equalTo(15))
                .body("settings.find { it.parameter == 'REEVALUATION_WINDOW_OPENS_DAYS' }.value", equalTo(180))
                .body("settings.parameter", not(hasItem("EXPIRY_WARNING_DAYS")));
        given().queryParams(Map.of("validOn", "2026-06-01", "knownAt", knownAt))
                .get("/v1/ocop-procedures/QD148_2023_QD1489_2025")
                .then()
                .body("flows.flow", contains("EVALUATION"))
                .body("flows[0].steps", hasSize(11))
                .body("settings.find { it.parameter == 'TRANSITION_DAYS_FIRST' }.runsUntil", equalTo("2026-07-21"))
                .body(
                        "settings.find { it.parameter == 'TRANSITION_DAYS_REEVALUATION' }.runsUntil",
                        equalTo("2026-06-21"));
        given().queryParams(Map.of("validOn", "2026-05-21", "knownAt", knownAt))
                .get("/v1/ocop-procedures/QD148_2023_QD1489_2025")
                .then()
                .body("settings.parameter", contains("CERTIFICATE_MONTHS"));
        given().queryParams(Map.of("knownAt", knownAt, "count", "exact"))
                .get("/v1/ocop-procedures")
                .then()
                .body("items.ruleSet", contains("QD148_2023", "QD148_2023_QD1489_2025", "QD26_2026"))
                .body("items.settings", everyItem(nullValue()))
                .body("page.count", equalTo(3));
    }

    @Test
    void whatIsOnFileMayBeSentAgainThoughItIsPublished() {
        for (DataFolder.Entry entry : DataFolder.of("ocop")) {
            if (OF_RULES.contains(entry.kind())) {
                given().auth()
                        .oauth2(TokensForTests.of("system"))
                        .contentType("text/csv; charset=utf-8")
                        .body(entry.file().toFile())
                        .post("/v1/imports/{kind}", entry.kind())
                        .then()
                        .statusCode(200)
                        .body("created", equalTo(0))
                        .body("superseded", equalTo(0));
            }
        }
    }
}
