package vn.ntm.criteria;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The criteria sets on file: which holds when, what is in it, and how sure it is. */
@QuarkusTest
class CriteriaSetsTest {

    @BeforeEach
    void theProvinceIsOnFile() {
        TheProvince.isOnFile();
    }

    @Test
    void theSetsOfADayAreThoseInForceOnIt() {
        get("/v1/criteria-sets?scope=COMMUNE&standing=IN_FORCE&validOn=2023-12-31")
                .then()
                .statusCode(200)
                .body("items.set", contains("NTM_KM_XA_2021_2025", "NTM_NC_XA_2021_2025", "NTM_XA_2021_2025"));
        get("/v1/criteria-sets?scope=COMMUNE&standing=IN_FORCE&validOn=2026-02-15")
                .then()
                .body(
                        "items.set.findAll { it.startsWith('NTM') }",
                        contains("NTM_HD_XA_2026_2030", "NTM_XA_2026_2030"));
    }

    @Test
    void whatHoldsBetweenTheTwoPeriodsIsSaidToBeUncertain() {
        get("/v1/criteria-sets?set=NTM_XA_2021_2025&validOn=2026-01-15")
                .then()
                .body("items.find { it.version == 1 }.standing", equalTo("UNCERTAIN"))
                .body("items.find { it.version == 1 }.validTo", equalTo("2026-01-01"))
                .body("items.find { it.version == 1 }.endBasis", equalTo("PERIOD"));
        given().header("Accept-Language", "en")
                .get("/v1/criteria-sets/NTM_XA_2021_2025?validOn=2026-01-15")
                .then()
                .statusCode(409)
                .body("code", equalTo("criteria-set-not-in-force"), "detail", containsString("UNCERTAIN"));
    }

    @Test
    void theSameNumberMeansOtherThingsInOtherSets() {
        assertThat(criterion("NTM_XA_2021_2025", 5)).isEqualTo("Trường học");
        assertThat(criterion("NTM_NC_XA_2021_2025", 5)).isEqualTo("Giáo dục");
    }

    @Test
    void aSetIsCompleteWhenAllThatTheLawSaysOfItIsOnFile() {
        JsonPath whole = content("NTM_XA_2021_2025");
        JsonPath part = content("NTM_XA_2026_2030");

        assertThat(whole.getBoolean("complete")).isTrue();
        assertThat(whole.getInt("criteriaOnFile")).isEqualTo(19);
        assertThat(whole.getInt("indicatorsOnFile")).isEqualTo(57);
        assertThat(content("NTM_NC_XA_2021_2025").getInt("indicatorsOnFile")).isEqualTo(75);
        assertThat(part.getBoolean("complete")).isFalse();
        assertThat(part.getInt("terms.indicatorsDeclared")).isEqualTo(47);
        assertThat(part.getInt("indicatorsOnFile")).isEqualTo(2);
    }

    @Test
    void theProvincesOwnCriterionIsSaidToBeAddedByIt() {
        JsonPath added = content("NTM_XA_2021_2025");

        assertThat(added.getString("criteria.find { it.number == 20 }.addedBy")).isEqualTo("42");
        assertThat(added.getList("criteria.findAll { it.addedBy == null }.number"))
                .hasSize(19);
    }

    @Test
    void everyLevelSaysHowSureItIsAndAnUnknownOneIsEmpty() {
        get("/v1/criteria-sets/NTM_XA_2021_2025/versions/1")
                .then()
                .body(indicator("5.1") + "thresholds.certainty", contains("UNKNOWN"))
                .body(indicator("5.1") + "thresholds[0].amount", equalTo(null))
                .body(indicator("10.1") + "thresholds.certainty", hasItems("CONFIRMED", "OWN_HIGH"))
                .body(indicator("10.1") + "thresholds.find { it.area == 'BTB' && it.year == 2022 }.amount", equalTo(39))
                .body(indicator("2.1") + "kind", equalTo("PROVINCE_DEFINED"))
                .body(indicator("2.1") + "thresholds", hasSize(0))
                .body(indicator("13.4") + "mayNotApply", equalTo(true));
    }

    @Test
    void theModelLevelOfIncomeIsRelativeToTheAdvancedSet() {
        get("/v1/criteria-sets/NTM_KM_XA_2021_2025/versions/1")
                .then()
                .body(indicator("2.1") + "kind", equalTo("RELATIVE"))
                .body(indicator("2.1") + "referenceSet", equalTo("NTM_NC_XA_2021_2025"))
                .body(indicator("2.1") + "thresholds[0].amount", equalTo(110));
    }

    @Test
    void aPublishedVersionHasTheNameOfItsContentAndADraftHasNone() {
        get("/v1/criteria-sets?set=NTM_XA_2021_2025")
                .then()
                .body("items[0].state", equalTo("PUBLISHED"))
                .body("items[0].contentHash", matchesPattern("[0-9a-f]{64}"));
        get("/v1/criteria-sets?set=VUON_MAU_HATINH")
                .then()
                .body("items[0].state", equalTo("DRAFT"))
                .body("items[0].standing", equalTo("NOT_PUBLISHED"))
                .body("items[0].contentHash", equalTo(null));
    }

    @Test
    void whatWasNotKnownThenIsNotAnsweredThen() {
        get("/v1/criteria-sets/NTM_XA_2021_2025/versions/1?knownAt=2020-01-01T00:00:00Z")
                .then()
                .statusCode(404)
                .body("code", equalTo("criteria-set-unknown"));
    }

    @Test
    void theListGoesOnFromPageToPage() {
        List<String> all = new java.util.ArrayList<>();
        JsonPath page = get("/v1/criteria-sets?limit=7&count=exact").jsonPath();
        int count = page.getInt("page.count");
        all.addAll(page.getList("items.set"));
        while (page.getString("page.next") != null) {
            page = get("/v1/criteria-sets?limit=7&cursor=" + page.getString("page.next"))
                    .jsonPath();
            all.addAll(page.getList("items.set"));
        }

        assertThat(all).isSorted().hasSize(count);
    }

    private static String criterion(String set, int number) {
        return content(set).getString("criteria.find { it.number == " + number + " }.name.vi");
    }

    private static JsonPath content(String set) {
        return get("/v1/criteria-sets/" + set + "/versions/1")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static String indicator(String code) {
        return "criteria.indicators.flatten().find { it.code == '" + code + "' }.";
    }
}
