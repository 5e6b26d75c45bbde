package vn.ntm.criteria;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.head;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.net.URI;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which units there were on a day. */
@QuarkusTest
class UnitsTest {

    @BeforeEach
    void theProvinceIsOnFile() {
        TheProvince.isOnFile();
    }

    @ParameterizedTest
    @CsvSource({
        "2019-12-31, 262, 230, 21, 11",
        "2023-12-31, 216, 182, 21, 13",
        "2025-01-01, 209, 170, 25, 14",
        "2025-06-30, 209, 170, 25, 14",
        "2025-07-01,  69,  60,  9,  0"
    })
    void everyDayHasItsUnits(String day, int all, int communes, int wards, int townships) {
        assertThat(count("tier=COMMUNE", day)).isEqualTo(all);
        assertThat(count("type=COMMUNE", day)).isEqualTo(communes);
        assertThat(count("type=WARD", day)).isEqualTo(wards);
        assertThat(count("type=TOWNSHIP", day)).isEqualTo(townships);
    }

    @Test
    void locHaDistrictExistsUntilTheEndOf2024() {
        get("/v1/units/448?validOn=2024-12-31").then().statusCode(200).body("name", equalTo("Lộc Hà"));
        get("/v1/units/448?validOn=2025-01-01")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo("unit-did-not-exist"), "detail", containsString("Lộc Hà"));
    }

    @Test
    void aCodeThatHasBelongedToSeveralUnitsNeedsADay() {
        get("/v1/units/18100")
                .then()
                .statusCode(409)
                .body("code", equalTo("unit-ambiguous"))
                .body("detail", containsString("Thạch Hạ"))
                .body("detail", containsString("Trần Phú"))
                .body("candidates.validTo", hasItems("2025-01-01", "2025-07-01"))
                .body("candidates", hasSize(3));
        get("/v1/units/18100?validOn=2023-12-31").then().body("name", equalTo("Thạch Hạ"), "type", equalTo("COMMUNE"));
        get("/v1/units/18100?validOn=2025-03-01").then().body("name", equalTo("Thạch Hạ"), "type", equalTo("WARD"));
        get("/v1/units/18100?validOn=2025-07-01").then().body("name", equalTo("Trần Phú"), "type", equalTo("WARD"));
    }

    @Test
    void aCodeThatWasNeverGivenIsUnknown() {
        get("/v1/units/99999").then().statusCode(404).body("code", equalTo("unit-unknown"));
    }

    @Test
    void namesAreFoundWithoutAccents() {
        JsonPath found =
                get("/v1/units?name=duc tho&validOn=2023-12-31&tier=DISTRICT").jsonPath();

        assertThat(found.getList("items.name")).isEqualTo(List.of("Đức Thọ"));
    }

    @Test
    void aPercentSignInANameIsNoWildcard() {
        assertThat(get("/v1/units?name=%25&count=exact").jsonPath().getInt("page.count"))
                .isZero();
    }

    @Test
    void anAncestorTakesAllBelowItOnThatDay() {
        JsonPath locHa =
                get("/v1/units?ancestor=448&validOn=2024-12-31&limit=500").jsonPath();

        assertThat(locHa.getList("items.name", String.class)).contains("Lộc Hà", "Hộ Độ", "Thạch Châu");
        assertThat(get("/v1/units?ancestor=448&validOn=2025-01-01").jsonPath().getList("items"))
                .isEmpty();
        get("/v1/units?ancestor=436&validOn=2025-01-01&limit=500").then().body("items.name", hasItems("Hộ Độ"));
    }

    @Test
    void namesSortTheVietnameseWay() {
        List<String> names =
                get("/v1/units?tier=DISTRICT&validOn=2023-12-31").jsonPath().getList("items.name");

        assertThat(names.indexOf("Cẩm Xuyên")).isLessThan(names.indexOf("Đức Thọ"));
        assertThat(names.indexOf("Đức Thọ")).isLessThan(names.indexOf("Hà Tĩnh"));
    }

    @Test
    void pagesGoThroughTheWholeListOnce() {
        var codes = new ArrayList<String>();
        String next = "/v1/units?ancestor=42&tier=COMMUNE&validOn=2023-12-31&limit=50";
        int pages = 0;
        while (next != null) {
            var answer = get(URI.create(next));
            codes.addAll(answer.jsonPath().getList("items.code"));
            String link = answer.header("Link");
            next = link == null ? null : link.substring(1, link.indexOf('>'));
            pages++;
        }

        assertThat(pages).isEqualTo(5);
        assertThat(codes).hasSize(216).doesNotHaveDuplicates();
    }

    @Test
    void aCursorOfAnotherQueryIsRefused() {
        String cursor = get("/v1/units?tier=COMMUNE&validOn=2023-12-31&limit=50")
                .jsonPath()
                .getString("page.next");

        get("/v1/units?tier=DISTRICT&cursor=" + cursor).then().statusCode(400).body("code", equalTo("invalid-cursor"));
        get("/v1/units?cursor=nonsense").then().statusCode(400).body("code", equalTo("invalid-cursor"));
    }

    @Test
    void theSameFactsHaveTheSameTagAndAreNotSentTwice() {
        String tag = get("/v1/units?validOn=2023-12-31").header("ETag");

        assertThat(get("/v1/units?validOn=2023-12-31").header("ETag")).isEqualTo(tag);
        given().header("If-None-Match", tag)
                .when()
                .get("/v1/units?validOn=2023-12-31")
                .then()
                .statusCode(304)
                .header("ETag", equalTo(tag))
                .header("Link", nullValue());
        assertThat(get("/v1/units?validOn=2025-07-01").header("ETag")).isNotEqualTo(tag);
    }

    @Test
    void aHeadHasTheTagOfItsGet() {
        String tag = get("/v1/units?validOn=2023-12-31").header("ETag");

        assertThat(head("/v1/units?validOn=2023-12-31").header("ETag")).isEqualTo(tag);
    }

    @Test
    void aNameIsFoundInWhicheverFormItsAccentsAreWritten() {
        String composed = "/v1/units?tier=DISTRICT&validOn=2023-12-31&name={name}";

        assertThat(get(composed, Normalizer.normalize("Đức Thọ", Normalizer.Form.NFD))
                        .jsonPath()
                        .getList("items.code"))
                .isEqualTo(get(composed, "Đức Thọ").jsonPath().getList("items.code"))
                .isNotEmpty();
    }

    @Test
    void bothTimesAreEchoed() {
        get("/v1/units?validOn=2023-12-31&knownAt=2026-01-01T00:00:00Z")
                .then()
                .body("validOn", equalTo("2023-12-31"))
                .body("knownAt", equalTo("2026-01-01T00:00:00Z"));
    }

    @Test
    void whatWillBeKnownTomorrowCannotBeAsked() {
        get("/v1/units?knownAt=2999-01-01T00:00:00Z")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("knownAt"));
    }

    @Test
    void lineageGoesFromThachBangToLocHa() {
        JsonPath lineage = get("/v1/units/18568/lineage?validOn=2023-12-31").jsonPath();

        assertThat(lineage.getString("unit.type")).isEqualTo("TOWNSHIP");
        assertThat(lineage.getString("predecessors[0].predecessor.name")).isEqualTo("Thạch Bằng");
        assertThat(lineage.getString("predecessors[0].predecessor.type")).isEqualTo("COMMUNE");
        assertThat(lineage.getString("predecessors[0].changedOn")).isEqualTo("2020-01-01");
        List<String> last = lineage.getList("successors.findAll { it.changedOn == '2025-07-01' }.successor.name");
        assertThat(last).containsExactly("Lộc Hà");
        assertThat(lineage.getString("successors[-1].successor.type")).isEqualTo("COMMUNE");
    }

    @Test
    void lineageOfACommuneOfTodayReachesBackBeyond2020() {
        JsonPath lineage = get("/v1/units/18568/lineage?validOn=2025-07-01").jsonPath();

        assertThat(lineage.getList("predecessors.predecessor.name", String.class))
                .contains("Lộc Hà", "Thạch Bằng");
        assertThat(lineage.getList("successors")).isEmpty();
    }

    private static int count(String filter, String day) {
        return get("/v1/units?ancestor=42&" + filter + "&count=exact&limit=1&validOn=" + day)
                .jsonPath()
                .getInt("page.count");
    }
}
