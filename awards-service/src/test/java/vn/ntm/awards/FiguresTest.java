package vn.ntm.awards;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasEntry;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.kernel.testing.PostgresForTests;
import vn.ntm.kernel.testing.TokensForTests;

/** The figures of the province's real data, to the digit. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class FiguresTest {

    /** A commune in which no other test gives anything. */
    private static final String COMMUNE = "18160";

    @BeforeEach
    void theProvinceIsOnFile() {
        TheProvince.load();
    }

    @ParameterizedTest
    @CsvSource({
        "2023, commendations.collectives, 26,          REPORT,   26, collective",
        "2023, commendations.individuals, 35,          REPORT,   35, person",
        "2023, commendations.territories, 1,           DECISION, 1,  unit",
        "2023, commendations.money,       10000000000, DECISION, 1,  VND",
        "2024, commendations.unsplit,     42,          REPORT,   42, recipient",
        "2024, commendations.authority.province-chairman, 42,    REPORT,   42, recipient",
    })
    void whatIsOnFileIsCountedByItsEvidence(
            int year, String measure, String value, String evidence, int rests, String unitOfMeasure) {
        JsonPath figure = figure(year, measure);

        assertThat(figure.getString("recorded.value")).isEqualTo(value);
        assertThat(figure.<String, Integer>getMap("recorded.evidence")).isEqualTo(Map.of(evidence, rests));
        assertThat(figure.getString("unitOfMeasure")).isEqualTo(unitOfMeasure);
    }

    @ParameterizedTest
    @CsvSource({
        "2023, commendations.collectives, 26",
        "2023, commendations.individuals, 35",
        "2024, commendations.unsplit,     42",
    })
    void whatTheProvincePublishedIsAllOnFile(int year, String measure, int value) {
        JsonPath figure = figure(year, measure);

        assertThat(figure.getInt("published.value")).isEqualTo(value);
        assertThat(figure.getString("published.status")).isEqualTo("FINAL");
        assertThat(figure.<String, Object>getMap("gap")).isEqualTo(Map.of("value", 0));
    }

    @Test
    void theYearIsClosedAndTheMoneyIsANumberWrittenPlain() {
        get("/v1/figures?year=2023")
                .then()
                .statusCode(200)
                .body("yearStatus", equalTo("CLOSED"))
                .body("unit", equalTo("42"))
                .body("validOn", equalTo("2023-12-31"));
        assertThat(get("/v1/figures?year=2023").asString()).contains("\"value\":10000000000,");
    }

    @Test
    void aYearWithoutAmountsHasNoRecordedMoney() {
        get("/v1/figures?year=2024")
                .then()
                .body("figures.find { it.measure == 'commendations.money' }", not(hasKey("recorded")))
                .body("figures.find { it.measure == 'commendations.territories' }.recorded", hasEntry("value", 0));
    }

    @Test
    void aDistrictHasWhatWasGivenInIt() {
        JsonPath figures = get("/v1/figures?year=2023&unit=447").jsonPath();

        assertThat(figures.getInt("figures.find { it.measure == 'commendations.territories' }.recorded.value"))
                .isEqualTo(1);
        assertThat(figures.getInt("figures.find { it.measure == 'commendations.collectives' }.recorded.value"))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"2023, 42", "2024, 42", "2023, 447", "2023, 448"})
    void theAddressOfEachFigureListsExactlyTheFactsBehindIt(int year, String unit) {
        List<Map<String, Object>> counted = exact("/v1/figures?year=%d&unit=%s".formatted(year, unit))
                .getList("figures.findAll { it.kind != 'RATIO' }");
        assertThat(counted).isNotEmpty().allSatisfy(figure -> {
            String number = "AMOUNT".equals(figure.get("kind")) ? "items.amount.amount" : "items.recipientCount";
            JsonPath listed = exact(String.valueOf(figure.get("href")));

            assertThat(sum(listed.getList(number, String.class)))
                    .as(String.valueOf(figure.get("measure")))
                    .isEqualByComparingTo(recorded(figure));
        });
    }

    @Test
    void aShareIsOfFiveOrMoreHoweverOftenFewerWereCommended() {
        for (String name : List.of("Một", "Hai", "Ba", "Bốn")) {
            commended("Nguyễn Thị " + name, "BK_TINH", "GK_XA");
        }
        assertThat(share()).isNull();

        commended("Nguyễn Thị Năm", "BK_TINH");
        assertThat(share()).isEqualTo("9/9");
    }

    private static void commended(String name, String... forms) {
        String body = RecipientsForTests.PERSON.replace(RecipientsForTests.COMMUNE, COMMUNE);
        String id = RecipientsForTests.registered(body, name);
        for (String form : forms) {
            AwardedForTests.award(id, form, "2026-03-05");
        }
    }

    private static @Nullable String share() {
        JsonPath share =
                get("/v1/figures?year=2026&validOn=2026-04-01&unit=" + COMMUNE).jsonPath();
        share.setRootPath("figures.find { it.measure == 'commendations.individuals.female' }");
        return share.get("recorded") == null
                ? null
                : share.getString("recorded.numerator") + "/" + share.getString("recorded.denominator");
    }

    private static BigDecimal recorded(Map<String, Object> figure) {
        Object recorded = figure.get("recorded");
        return recorded == null ? BigDecimal.ZERO : new BigDecimal(String.valueOf(((Map<?, ?>) recorded).get("value")));
    }

    private static BigDecimal sum(List<String> numbers) {
        return numbers.stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static JsonPath figure(int year, String measure) {
        JsonPath answer = exact("/v1/figures?year=" + year);
        answer.setRootPath("figures.find { it.measure == '%s' }".formatted(measure));
        return answer;
    }

    private static JsonPath exact(String address) {
        var response = get(address);
        assertThat(response.statusCode()).isEqualTo(200);
        return response.jsonPath(
                JsonPathConfig.jsonPathConfig().numberReturnType(JsonPathConfig.NumberReturnType.BIG_DECIMAL));
    }
}
