package vn.ntm.criteria;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static vn.ntm.criteria.ResultsClient.figure;
import static vn.ntm.criteria.ResultsClient.importing;
import static vn.ntm.criteria.ResultsClient.listed;
import static vn.ntm.criteria.ResultsClient.listing;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.kernel.testing.TokensForTests;

/** What communes reached is on file by period, is corrected by a new entry, and is added up by figures. */
@QuarkusTest
class ResultsTest {

    private static final String ROADS = "works.roads.village";
    private static final String SCHOOLS = "works.schools.national-standard";

    @BeforeEach
    void theProvinceIsOnFile() {
        TheProvince.isOnFile();
    }

    @Test
    void theCatalogueSaysWhatRestsOnAMeasureAndHowSureThatIs() {
        get("/v1/result-measures/" + ROADS)
                .then()
                .statusCode(200)
                .body(
                        "kind", equalTo("FLOW"),
                        "unit", equalTo("KM"),
                        "confidence", equalTo("LOW"),
                        "indicators.indicator", contains("2.2", "2.2"),
                        "indicators.set", contains("NTM_NC_XA_2021_2025", "NTM_XA_2021_2025"),
                        "indicators.confidence", contains("LOW", "LOW"));
        get("/v1/result-measures?limit=5&count=exact").then().body("items", hasSize(5));
        get("/v1/result-measures/works.nothing").then().statusCode(404);
        String set = get("/v1/result-measures/" + ROADS).path("indicators[0].href");
        get(set).then().statusCode(200);
    }

    @Test
    void aResultIsEnteredOnceAndCorrectedOnTheVersionThatWasSeen() {
        String sheet = "/v1/results/18583/2019";
        get(sheet).then().statusCode(200).header("ETag", "\"0\"").body("results", empty());
        recording("18583/2019", null, ROADS, 1).statusCode(428);
        recording("18583/2019", "\"3\"", ROADS, 1).statusCode(412);
        recording("18583/2019", "\"0\"", ROADS, "2.50")
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("results[0].value", equalTo(2.5f), "results[0].source", equalTo("Báo cáo 1/BC-UBND"));
        recording("18583/2019", "\"1\"", ROADS, 2.5).statusCode(200).header("ETag", "\"1\"");
        String id = get(sheet).path("results[0].id");
        String before = get("/v1/results?limit=1").path("knownAt");

        recording("18583/2019", "\"1\"", ROADS, 3).statusCode(200).header("ETag", "\"2\"");

        get(sheet).then().body("results", hasSize(1), "results[0].value", equalTo(3), "results[0].id", equalTo(id));
        get(sheet + "?knownAt=" + before).then().header("ETag", "\"1\"").body("results[0].value", equalTo(2.5f));
        given().header("If-None-Match", "\"2\"").get(sheet).then().statusCode(304);
    }

    @ParameterizedTest(name = "{3} {4}")
    @CsvSource({
        "18583/2019, works.nothing, 1, 404, result-measure-unknown",
        "18583/2019, works.schools.national-standard, 1.5, 409, result-is-counted",
        "18583/2030, works.roads.village, 1, 409, result-period-not-over",
        "99999/2019, works.roads.village, 1, 404, unit-unknown",
        "18070/2025, works.roads.village, 1, 404, unit-did-not-exist",
        "448/2019, works.roads.village, 1, 409, result-is-of-a-commune",
        "18583/2019-H3, works.roads.village, 1, 400, period-invalid",
        "18583/2019, works.roads.village, -1, 400, invalid-property",
        "18583/2019, works.roads.village, 0.1234567, 400, invalid-property"
    })
    void aResultThatCannotBeIsRefused(String sheet, String measure, String value, int status, String code) {
        String tag = status == 400 || sheet.startsWith("18583/2019")
                ? get("/v1/results/18583/2019").header("ETag")
                : "\"0\"";

        recording(sheet, tag, measure, value).statusCode(status).body("code", equalTo(code));
    }

    @Test
    void everythingThatIsWrongWithABodyIsSaidAtOnce() {
        given().auth()
                .oauth2(TokensForTests.of("province-officer"))
                .header("If-Match", "\"0\"")
                .contentType("application/json")
                .body("""
                        {"results":[{"measure":"%s","value":1},{"measure":"%s","value":null}],"reason":" "}
                        """.formatted(ROADS, ROADS))
                .post("/v1/results/18583/2018/_record")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/reason", "/document", "/results/1/value", "/results/1/measure"));
    }

    /** The whole of a year stands for it where it is on file, else its halves do. */
    @Test
    void aFlowOfAYearIsTheWholeBeforeItsHalves() {
        importing(ROADS, "18706,2021-H1,4", "18706,2021-H2,5.25", "18694,2021-H1,1", "18694,2021,10");

        JsonPath figure = figure("2021&unit=446", ROADS);

        assertThat(figure.getString("kind")).isEqualTo("FLOW");
        assertThat(figure.getString("unitOfMeasure")).isEqualTo("km");
        assertThat(figure.getFloat("recorded.value")).isEqualTo(19.25f);
        assertThat(figure.getInt("recorded.evidence.REPORT")).isEqualTo(3);
        assertThat(listed(figure)).isEqualTo(3);
        assertThat(figure("2021&unit=446&validOn=2021-07-01", ROADS).getFloat("recorded.value"))
                .isEqualTo(5f);
        assertThat(figure("2020&unit=446", ROADS).getString("measure")).isNull();
    }

    /** Thạch Châu (18583) went with others into Mai Phụ: what it had lies there, until Mai Phụ itself reports. */
    @Test
    void aStockIsWhatWasLastReportedOfWhatLiesInTheUnit() {
        importing(SCHOOLS, "18583,2022,2", "18583,2023,3");
        String mine = "&liesIn=18583&counted=true&measure=" + SCHOOLS;

        assertThat(listing("validOn=2022-12-31" + mine)).containsExactly(2f);
        assertThat(listing("validOn=2024-06-01" + mine)).containsExactly(3f);
        assertThat(listing("validOn=2025-01-01" + mine)).containsExactly(3f);
        assertThat(listing("validOn=2025-08-01" + mine)).containsExactly(3f);
        assertThat(figure("2025&unit=18583&validOn=2025-08-01", SCHOOLS).getInt("recorded.value"))
                .isEqualTo(3);

        importing(SCHOOLS, "18583,2025,9");

        assertThat(listing("validOn=2025-12-31" + mine)).containsExactly(9f);
        JsonPath figure = figure("2025&unit=18583", SCHOOLS);
        assertThat(figure.getInt("recorded.value")).isEqualTo(9);
        assertThat(figure.getString("kind")).isEqualTo("STOCK");
        assertThat(listed(figure)).isEqualTo(1);
    }

    @Test
    void whatNobodyReportedIsNoFigureAndNotZero() {
        get("/v1/figures?year=2017&validOn=2017-12-31")
                .then()
                .body("figures.measure", not(hasItem("works.irrigation.canals")));
    }

    /** A total of a province is a published figure of the same measure; it is never added to what communes reported. */
    @Test
    void whatAReportStatesOfALargerUnitIsPublishedBesideTheSum() {
        importing("works.roads.field", "18706,2016,1.5");
        TheProvince.importing("published-figures", """
                        programmeYear,unitCode,measure,status,value,namedUnits,publishedOn,source,confidence,note
                        2016,42,works.roads.field,FINAL,400,,,a test,LOW,
                        """).statusCode(200);

        JsonPath figure = figure("2016", "works.roads.field");
        assertThat(figure.getFloat("recorded.value")).isEqualTo(1.5f);
        assertThat(figure.getInt("published.value")).isEqualTo(400);
    }

    @Test
    void anOfficerOfACommuneEntersForThatCommuneAlone() {
        String mine = TokensForTests.of("commune-officer", "18583");

        assertThat(recordedBy(mine, "18583/2025-H2")).isEqualTo(200);
        assertThat(recordedBy(mine, "18673/2025-H2")).isEqualTo(403);
        assertThat(recordedBy(mine, "18583/2020"))
                .as("another commune had the code then")
                .isEqualTo(403);
    }

    private static int recordedBy(String token, String sheet) {
        return given().auth()
                .oauth2(token)
                .header("If-Match", get("/v1/results/" + sheet).header("ETag"))
                .contentType("application/json")
                .body(body(ROADS, 1))
                .post("/v1/results/" + sheet + "/_record")
                .statusCode();
    }

    private static ValidatableResponse recording(String sheet, @Nullable String seen, String measure, Object value) {
        var request = FundingClient.asOfficer();
        return (seen == null ? request : request.header("If-Match", seen))
                .body(body(measure, value))
                .post("/v1/results/" + sheet + "/_record")
                .then();
    }

    private static String body(String measure, Object value) {
        return """
                {"results":[{"measure":"%s","value":%s}],"reason":"nhập","document":"Báo cáo 1/BC-UBND"}
                """.formatted(measure, value);
    }
}
