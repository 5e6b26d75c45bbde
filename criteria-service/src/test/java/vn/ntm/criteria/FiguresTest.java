package vn.ntm.criteria;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the province's year 2023 and its plan for 2024 come to. */
@QuarkusTest
class FiguresTest {

    @BeforeEach
    void theProvinceIsOnFile() {
        TheProvince.isOnFile();
    }

    @ParameterizedTest
    @CsvSource({
        "communes.recognised.standard, 4, 4, 2, 0, 2, 0,",
        "communes.recognised.advanced, 10, 4, 2, 2, 0, 6, UNNAMED_RECORDS",
        "communes.recognised.model, 8, 4, 3, 0, 1, 4, UNNAMED_RECORDS"
    })
    void whatWasPublishedAndWhatIsNamedStandSideBySide(
            String measure,
            int published,
            int recorded,
            int byDecision,
            int byVote,
            int inferred,
            int gap,
            String reason) {
        JsonPath figure = figure(2023, measure);

        assertThat(figure.getInt("published.value")).isEqualTo(published);
        assertThat(figure.getInt("recorded.value")).isEqualTo(recorded);
        Map<String, Integer> evidence = figure.getMap("recorded.evidence");
        assertThat(evidence.getOrDefault("DECISION", 0)).isEqualTo(byDecision);
        assertThat(evidence.getOrDefault("COUNCIL_VOTE", 0)).isEqualTo(byVote);
        assertThat(evidence.getOrDefault("INFERRED", 0)).isEqualTo(inferred);
        assertThat(figure.getInt("gap.value")).isEqualTo(gap);
        assertThat(figure.getString("gap.reason")).isEqualTo(reason);
    }

    @Test
    void acknowledgedAfterAMergerIsAFigureOfItsOwn() {
        JsonPath figure = figure(2023, "communes.acknowledged.standard");

        assertThat(figure.getInt("recorded.value")).isEqualTo(16);
        assertThat(figure.getMap("recorded.evidence")).isEqualTo(Map.of("DECISION", 16));
        List<String> acknowledged = figure.getList("recorded.units.code");
        List<String> recognised = figure(2023, "communes.recognised.standard").getList("recorded.units.code");
        assertThat(acknowledged).doesNotContainAnyElementsOf(recognised);
    }

    @Test
    void locHaWasPublishedAsRecognisedAndItsYearIsOnNoOtherRecord() {
        JsonPath figure = figure(2023, "districts.recognised.standard");

        assertThat(figure.getList("published.units.name")).isEqualTo(List.of("Lộc Hà"));
        assertThat(figure.getInt("recorded.value")).isZero();
        assertThat(figure.getString("gap.reason")).isEqualTo("PROGRAMME_YEAR_UNKNOWN");
    }

    @Test
    void kyAnhWasSubmitted() {
        JsonPath figure = figure(2023, "districts.submitted.standard");

        assertThat(figure.getList("recorded.units.name")).isEqualTo(List.of("Kỳ Anh"));
        assertThat(figure.getList("recorded.units.code")).isEqualTo(List.of("447"));
        assertThat(figure.getInt("gap.value")).isZero();
    }

    @Test
    void sponsorshipIsExact() {
        String answer = get("/v1/figures?year=2023").asString();

        assertThat(answer)
                .contains("\"recorded\":{\"value\":95539000000,\"evidence\":{\"REPORT\":1}")
                .contains("\"published\":{\"value\":95539000000,");
    }

    @ParameterizedTest
    @CsvSource({
        "communes.share.standard, MAINTAIN, percent, 100",
        "communes.recognised.advanced, ADD, value, 20",
        "communes.recognised.model, ADD, value, 5",
        "districts.share.standard, AT_LEAST, value, 100",
        "urban.share.civilised, AT_LEAST, value, 100"
    })
    void eachTargetOf2024HasItsOwnShape(String measure, String shape, String number, int asked) {
        JsonPath figure = figure(2024, measure);

        assertThat(figure.getString("target.target.shape")).isEqualTo(shape);
        assertThat(figure.getInt("target.target." + number)).isEqualTo(asked);
        assertThat(figure.getString("target.announcedOn")).isEqualTo("2024-02-21");
    }

    @Test
    void namedDistrictsAreToBecomeAdvanced() {
        JsonPath figure = figure(2024, "districts.recognised.advanced");

        assertThat(figure.getString("target.target.shape")).isEqualTo("NAMED");
        assertThat(figure.getString("target.target.level")).isEqualTo("ADVANCED");
        assertThat(figure.getList("target.target.units.name", String.class))
                .containsExactlyInAnyOrder("Thạch Hà", "Đức Thọ", "Can Lộc", "Nghi Xuân");
        assertThat(figure.getList("progress.missing")).hasSize(4);
        assertThat(figure.getString("progress.status")).isEqualTo("NOT_ON_FILE");
    }

    @Test
    void theProvinceHasItsOwnCriteria() {
        JsonPath figure = figure(2024, "province.recognised.standard");

        assertThat(figure.getList("target.target.units.name")).isEqualTo(List.of("Hà Tĩnh"));
        assertThat(figure.getString("target.wording")).contains("cơ bản hoàn thành");
    }

    @Test
    void anEarlierWordingOfATargetHoldsUntilTheLaterOneIsAnnounced() {
        JsonPath before =
                get("/v1/figures?year=2024&validOn=2023-12-31").jsonPath().setRootPath(at("districts.share.standard"));

        assertThat(before.getString("target.announcedOn")).isEqualTo("2023-12-20");
    }

    @Test
    void aShareSaysOfWhat() {
        JsonPath figure = figure(2023, "communes.share.standard");

        assertThat(figure.getInt("recorded.denominator")).isEqualTo(182);
        assertThat(figure.getInt("recorded.numerator")).isPositive();
    }

    @Test
    void aDistrictHasFiguresWhileItExists() {
        JsonPath figure =
                get("/v1/figures?year=2023&unit=444").jsonPath().setRootPath(at("communes.recognised.standard"));

        assertThat(figure.getInt("recorded.value")).isEqualTo(4);
        assertThat(get("/v1/figures?year=2025&unit=448").statusCode()).isEqualTo(404);
    }

    @Test
    void theQueryBehindANumberListsAsManyFacts() {
        for (String measure : List.of("communes.recognised.advanced", "communes.acknowledged.standard")) {
            JsonPath figure = figure(2023, measure);
            int listed =
                    get(figure.getString("href") + "&count=exact").jsonPath().getInt("page.count");

            assertThat(listed).isEqualTo(figure.getInt("recorded.value"));
        }
    }

    @Test
    void closedYearsAreSaidToBeClosed() {
        assertThat(get("/v1/figures?year=2023").jsonPath().getString("yearStatus"))
                .isEqualTo("CLOSED");
        assertThat(get("/v1/figures?year=2026").jsonPath().getString("yearStatus"))
                .isEqualTo("OPEN");
    }

    @Test
    void beforeAnythingWasOnFileThereAreNoFigures() {
        JsonPath answer =
                get("/v1/figures?year=2023&knownAt=2020-01-01T00:00:00Z").jsonPath();

        assertThat(answer.getList("figures")).isEmpty();
        assertThat(answer.getString("knownAt")).isEqualTo("2020-01-01T00:00:00Z");
    }

    private static JsonPath figure(int year, String measure) {
        return get("/v1/figures?year={year}", year).jsonPath().setRootPath(at(measure));
    }

    private static String at(String measure) {
        return "figures.find { it.measure == '" + measure + "' }";
    }
}
