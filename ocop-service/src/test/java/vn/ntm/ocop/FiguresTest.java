package vn.ntm.ocop;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.kernel.testing.PostgresForTests;
import vn.ntm.kernel.testing.TokensForTests;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class FiguresTest {

    private String knownAt = "";

    @BeforeEach
    void theProvinceIsOnFile() {
        knownAt = TheProvince.loaded();
    }

    @Test
    void theThreeStarProductsOf2023ArePublishedAs128AndNamed23() {
        JsonPath at = figure("2023", "42", "ocop.products.recognised.3-star");

        assertThat(at.getInt("recorded.value")).isEqualTo(23);
        assertThat(at.<String, Integer>getMap("recorded.evidence")).isEqualTo(Map.of("REPORT", 23));
        assertThat(at.getInt("recorded.disputed")).isZero();
        assertThat(at.getInt("published.value")).isEqualTo(128);
        assertThat(at.getString("published.status")).isEqualTo("FINAL");
        assertThat(at.getString("published.publishedOn")).isEqualTo("2024-02-21");
        assertThat(at.getInt("gap.value")).isEqualTo(105);
        assertThat(at.getString("gap.reason")).isEqualTo("UNNAMED_RECORDS");
        assertThat(at.getString("kind")).isEqualTo("FLOW");
        assertThat(at.getString("unitOfMeasure")).isEqualTo("product");
        assertThat(at.getString("href"))
                .isEqualTo("/v1/certificates?programmeYear=2023&unit=42&validOn=2023-12-31&outcome=PASSED&stars=3");
    }

    @Test
    void theYear2023IsClosedAndOfTheProvince() {
        var answer = get("/v1/figures?year=2023").jsonPath();

        assertThat(answer.getString("yearStatus")).isEqualTo("CLOSED");
        assertThat(answer.getString("unit")).isEqualTo("42");
        assertThat(answer.getString("validOn")).isEqualTo("2023-12-31");
    }

    @Test
    void twoOf25EvaluationsOf2023DidNotPass() {
        assertThat(recorded("2023", "42", "ocop.products.evaluated")).isEqualByComparingTo("25");
        assertThat(recorded("2023", "42", "ocop.products.recognised")).isEqualByComparingTo("23");
        assertThat(figure("2023", "42", "ocop.products.evaluated").<Object>get("gap"))
                .isNull();
    }

    @Test
    void atLeastFiftyProductsWereAskedOf2024() {
        JsonPath at = figure("2024", "42", "ocop.products.recognised");

        assertThat(at.getString("target.target.shape")).isEqualTo("AT_LEAST");
        assertThat(at.getInt("target.target.value")).isEqualTo(50);
        assertThat(at.getInt("recorded.value")).isEqualTo(30);
        assertThat(at.getString("progress.status")).isEqualTo("NOT_ON_FILE");
    }

    @Test
    void holdersAreThoseThatHoldForSureAndTheOthersAreToldBesideThem() {
        JsonPath at = figure("2023", "446", "ocop.products.holding.3-star");

        assertThat(at.getInt("published.value")).isEqualTo(26);
        assertThat(at.getInt("recorded.value")).isZero();
        assertThat(recorded("2023", "446", "ocop.products.holding.unknown")).isEqualByComparingTo("4");
        assertThat(at.getString("href")).isEqualTo("/v1/certificates?unit=446&validOn=2023-12-31&valid=YES&stars=3");
        assertThat(recorded("2024", "446", "ocop.products.holding.3-star")).isGreaterThanOrEqualTo(new BigDecimal("4"));
    }

    @Test
    void theKindsOfTheYearAddUpWithThoseOfWhichNoSourceSaysIt() {
        for (String year : List.of("2020", "2023", "2024", "2025")) {
            BigDecimal kinds = Stream.of("first", "re-evaluation", "upgrade", "kind-not-on-record")
                    .map(kind -> recorded(year, "42", "ocop.products.recognised." + kind))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);

            assertThat(kinds).isEqualByComparingTo(recorded(year, "42", "ocop.products.recognised"));
        }
    }

    @Test
    void whatOf2023RunsOutIn2026IsSaidToBePossibleAndNoMore() {
        assertThat(recorded("2026", "42", "ocop.products.expiring.in-year.possible"))
                .isGreaterThanOrEqualTo(new BigDecimal("23"));
        assertThat(recorded("2026", "42", "ocop.products.revoked")).isEqualByComparingTo("0");
    }

    @Test
    void aLapseIsOnFileFromTheEndOfItsTerm() {
        assertThat(recorded("2022", "444", "ocop.products.lapsed")).isEqualByComparingTo("0");
        assertThat(recorded("2024", "444", "ocop.products.lapsed")).isEqualByComparingTo("1");
        JsonPath at = figure("2024", "444", "ocop.products.lapsed");
        assertThat(at.getInt("published.value")).isEqualTo(7);
        assertThat(at.getInt("gap.value")).isEqualTo(6);
    }

    @Test
    void aProductWithoutACommuneCountsInItsDistrict() {
        assertThat(recorded("2023", "440", "ocop.products.recognised")).isEqualByComparingTo("5");
        assertThat(recorded("2023", "436", "ocop.products.recognised")).isEqualByComparingTo("5");
    }

    @ParameterizedTest
    @CsvSource({
        "2020,42",
        "2021,42",
        "2022,42",
        "2023,42",
        "2024,42",
        "2025,42",
        "2023,440",
        "2023,436",
        "2024,439",
        "2024,444"
    })
    void everyNumberIsTheLengthOfTheListBehindIt(String year, String unit) {
        JsonPath answer = figures(year, unit);
        List<String> counted = answer.getList("figures.findAll { it.href != null }.measure");

        assertThat(counted).hasSize(23);
        counted.forEach(measure -> listIsAsLongAsItsNumber(of(answer, measure), measure));
    }

    private void listIsAsLongAsItsNumber(JsonPath figure, String measure) {
        String href = figure.getString("href");
        List<String> products = given().urlEncodingEnabled(false)
                .get(href + "&limit=500&knownAt=" + knownAt)
                .then()
                .statusCode(200)
                .extract()
                .path("items.productKey");
        boolean ofProducts = !measure.startsWith("ocop.products.evaluated");
        long listed = ofProducts ? products.stream().distinct().count() : products.size();

        assertThat(figure.getLong("recorded.value")).as(href).isEqualTo(listed);
    }

    private BigDecimal recorded(String year, String unit, String measure) {
        return new BigDecimal(figure(year, unit, measure).getString("recorded.value"));
    }

    private JsonPath figure(String year, String unit, String measure) {
        return of(figures(year, unit), measure);
    }

    private static JsonPath of(JsonPath answer, String measure) {
        return answer.setRootPath("figures.find { it.measure == '%s' }".formatted(measure));
    }

    private JsonPath figures(String year, String unit) {
        return given().queryParams(Map.of("year", year, "unit", unit, "knownAt", knownAt))
                .get("/v1/figures")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
