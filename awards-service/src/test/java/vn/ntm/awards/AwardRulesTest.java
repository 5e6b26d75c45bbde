package vn.ntm.awards;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.kernel.testing.DataFolder;
import vn.ntm.kernel.testing.PostgresForTests;
import vn.ntm.kernel.testing.TokensForTests;

/** The rules of commendation as the API tells them over the province's data. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class AwardRulesTest {

    private static final List<String> OF_REGIMES = List.of(
            "award-regimes",
            "award-forms",
            "award-form-rules",
            "award-coefficients",
            "money-roundings",
            "award-regime-publications");

    @BeforeEach
    void theProvinceIsOnFile() {
        TheProvince.load();
    }

    @ParameterizedTest
    @CsvSource({
        "2017-10-01,L2003_ND91_2017",
        "2023-12-31,L2003_ND91_2017",
        "2024-01-01,L2022_ND98_2023",
        "2025-06-30,L2022_ND98_2023",
        "2025-07-01,L2022_ND152_2025",
        "2026-09-30,L2022_ND152_2025",
        "2026-10-01,L2026_ND152_2025"
    })
    void aDayHasOneRegime(String day, String regime) {
        given().queryParams(Map.of("standing", "IN_FORCE", "validOn", day))
                .get("/v1/award-regimes")
                .then()
                .statusCode(200)
                .body("items.code", contains(regime))
                .body("items[0].state", equalTo("PUBLISHED"))
                .body("items[0].contentHash", matchesPattern("[0-9a-f]{64}"));
    }

    @Test
    void aRegimeWhoseTextWasNotFoundSaysSoAndWhatHoldsForOlderFiles() {
        get("/v1/award-regimes/L2026_ND152_2025")
                .then()
                .statusCode(200)
                .header("ETag", matchesPattern("\"\\d+\""))
                .body("content", equalTo("NOT_RETRIEVED"))
                .body("confidence", equalTo("MEDIUM"))
                .body("transition", not(nullValue()))
                .body("rounding.rule", equalTo("NONE"));
        get("/v1/award-regimes/L2022_ND98_2023").then().body("rounding", nullValue());
        given().queryParam("validOn", "2026-11-01")
                .get("/v1/award-forms")
                .then()
                .body("items.conditions", everyItem(nullValue()))
                .body("items.confidence", everyItem(equalTo("LOW")));
    }

    @Test
    void whatIsNamedOnlyUnderALaterDecreeIsNotUnderAnEarlierOne() {
        given().queryParams(Map.of("validOn", "2023-12-31"))
                .get("/v1/award-forms")
                .then()
                .body("items.code", contains("BK_TINH", "GK_HUYEN"));
        given().queryParams(Map.of("validOn", "2024-02-21", "limit", "500"))
                .get("/v1/award-forms")
                .then()
                .body("items", hasSize(11))
                .body("items.code", not(hasItem("CSTD_TINH")))
                .body("items.find { it.code == 'BK_TTG' }.coefficients", empty())
                .body("items.find { it.code == 'BK_TINH' }.coefficients.value", contains(3, 1.5f))
                .body("items.find { it.code == 'BK_TINH' }.coefficients.confidence", contains("LOW", "LOW"));
        given().queryParams(Map.of("validOn", "2025-07-01", "limit", "500", "count", "exact"))
                .get("/v1/award-forms")
                .then()
                .body("page.count", equalTo(18));
        given().queryParams(Map.of("validOn", "2010-01-01"))
                .get("/v1/award-forms")
                .then()
                .body("items", empty());
    }

    @ParameterizedTest
    @CsvSource({
        "DISTRICT_CHAIRMAN, 2025-06-30, GK_HUYEN",
        "DISTRICT_CHAIRMAN, 2025-07-01, ''",
        "COMMUNE_CHAIRMAN,  2025-06-30, GK_XA",
        "COMMUNE_CHAIRMAN,  2025-07-01, CSTD_CS GK_XA LDTT",
        "ENTERPRISE_LEADER, 2026-11-01, GK_DV",
        "PROVINCE_CHAIRMAN, 2020-01-01, BK_TINH",
        "STATE_PRESIDENT,   2024-01-01, HCLD1 HCLD2 HCLD3"
    })
    void whoCanGiveWhatDependsOnTheDay(String issuer, String day, String forms) {
        assertThat(given().queryParams(Map.of("issuerKind", issuer, "validOn", day))
                        .get("/v1/award-forms")
                        .jsonPath()
                        .getList("items.code"))
                .isEqualTo(forms.isEmpty() ? List.of() : List.of(forms.split(" ")));
    }

    @Test
    void householdsAndTerritoriesCanBeAskedFor() {
        given().queryParams(Map.of("recipientKind", "HOUSEHOLD", "kind", "CERTIFICATE", "validOn", "2026-01-01"))
                .get("/v1/award-forms")
                .then()
                .body("items.code", contains("GK_SO", "GK_XA"));
        given().queryParams(Map.of("recipientKind", "TERRITORY", "kind", "FLAG", "validOn", "2026-01-01"))
                .get("/v1/award-forms")
                .then()
                .body("items.code", contains("CO_CP", "CO_TINH"));
    }

    @Test
    void aListGoesOnFromPageToPage() {
        var found = new ArrayList<String>();
        String next = null;
        do {
            var page = page(next).jsonPath();
            found.addAll(page.getList("items.code"));
            next = page.getString("page.next");
        } while (next != null);

        assertThat(found).hasSize(18).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void baseSalariesAreThoseThatHadBegun() {
        get("/v1/base-salaries?validOn=2024-02-21")
                .then()
                .body("items.amount.amount", contains("1490000", "1800000"))
                .body("items.confidence", contains("LOW", "HIGH"));
        get("/v1/base-salaries?validOn=2026-11-23")
                .then()
                .body("items.amount.amount", contains("1490000", "1800000", "2340000", "2530000"))
                .body("items[3].validTo", nullValue());
    }

    @Test
    void aProcedureHasItsStepsAndTheNumbersOfADay() {
        get("/v1/award-procedures")
                .then()
                .body("items.flow", contains("PROVINCIAL_THEMATIC", "SIMPLIFIED", "STATE_LEVEL", "TRANSITION"));
        get("/v1/award-procedures/PROVINCIAL_THEMATIC?validOn=2026-11-23")
                .then()
                .body("steps", hasSize(14))
                .body("steps[0].fromState", nullValue())
                .body("settings.find { it.parameter == 'DATA_REQUEST_WORKING_DAYS' }.value", equalTo(2))
                .body("settings.parameter", not(hasItem("COUNCIL_VOTE")));
        get("/v1/award-procedures/STATE_LEVEL?validOn=2023-06-01")
                .then()
                .body("steps", hasSize(4))
                .body("settings.parameter", hasItem("STATE_AWARDS_A_YEAR_MOST"));
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/award-regimes/L1900,                                       404, regime-unknown",
        "/v1/award-forms?regime=L1900,                                  404, regime-unknown",
        "/v1/award-forms/BK_MO,                                         404, unknown-form",
        "/v1/award-forms/CSTD_TINH?validOn=2024-02-21,                  404, form-not-in-regime",
        "/v1/award-forms/BK_TINH?validOn=2010-01-01,                    404, no-regime-on-day",
        "/v1/award-forms/BK_TINH?knownAt=2020-01-01T00:00:00Z,          404, unknown-form",
        "/v1/award-regimes/L2022_ND98_2023?knownAt=2020-01-01T00:00:00Z,404, regime-unknown",
        "/v1/award-procedures/GUESSING,                                 404, not-found"
    })
    void whatIsNotThereIsSaidToBeUnknown(String path, int status, String code) {
        get(path).then().statusCode(status).body("code", equalTo(code));
    }

    @Test
    void theSameFilesAgainChangeNothing() {
        DataFolder.of("awards").stream()
                .filter(entry -> OF_REGIMES.contains(entry.kind()))
                .forEach(entry -> given().auth()
                        .oauth2(TokensForTests.of("system"))
                        .contentType("text/csv; charset=utf-8")
                        .body(entry.file().toFile())
                        .post("/v1/imports/{kind}", entry.kind())
                        .then()
                        .statusCode(200)
                        .body("created", equalTo(0))
                        .body("superseded", equalTo(0)));
    }

    private static io.restassured.response.Response page(@Nullable String cursor) {
        var question = given().queryParams(Map.of("regime", "L2022_ND152_2025", "limit", "5"));
        return (cursor == null ? question : question.queryParam("cursor", cursor)).get("/v1/award-forms");
    }
}
