package vn.ntm.criteria;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every amount of a balance is the sum of postings, and a past balance can be asked again. */
@QuarkusTest
class FundingBalancesTest {

    private static final int POSTINGS = 150;
    private static final int REVERSALS = 20;
    private static final List<String> COLUMNS =
            List.of("planned", "committed", "deliveredFirstHalf", "deliveredSecondHalf", "delivered");
    private static final String HEADER =
            "reference,unitCode,postedOn,programmeYear,fundingSource,budgetTier,nature,stage,inKind,quantity,amount,"
                    + "sponsorshipId,decisionNumber,decisionIssuer,decisionSignedOn,source,confidence,note\n";

    /** What a test knows of a posting that it made. */
    private record Made(String reference, String unit, String source, String stage, boolean first, BigDecimal amount) {}

    @BeforeEach
    void theProvinceIsOnFile() {
        TheProvince.isOnFile();
    }

    @Test
    void totalsAreTheSumsOfPostingsToTheDongAlsoAfterReversals() {
        List<Made> made = posted(new Random(241));
        assertSums("42", made);

        String before = FundingClient.now();
        String asOfThen = balance("unit=42&knownAt=" + before);
        List<Made> left = new ArrayList<>(made);
        for (int i = 0; i < REVERSALS; i++) {
            Made mistaken = left.remove(i);
            FundingClient.reversing(idOf(mistaken), "\"1\"").statusCode(200);
        }

        assertSums("42", left);
        assertSums("448", left.stream().filter(one -> !one.unit().equals("42")).toList());
        assertThat(balance("unit=42&knownAt=" + before)).isEqualTo(asOfThen);
        assertThat(balance("unit=42")).isNotEqualTo(asOfThen);
        assertEveryHrefAddsUp();
    }

    @Test
    void aYearWithoutPostingsHasZerosAndNoShares() {
        get("/v1/funding-balances?programmeYear=2011")
                .then()
                .statusCode(200)
                .body("sources", hasSize(6))
                .body("total.planned.total.amount", equalTo("0"))
                .body("total.planned.postings", equalTo(0))
                .body("total.keySet()", not(hasItem("percentOfPlan")))
                .body("sources[0].lines", hasSize(0));
    }

    @Test
    void whatWasDeliveredIsAShareOfThePlan() {
        FundingClient.posting(credit("PLANNED", 12_500_000_000L)).statusCode(201);
        FundingClient.posting(credit("DELIVERED", 4_000_000_000L)).statusCode(201);

        get("/v1/funding-balances?programmeYear=2012&unit=18583&validOn=2022-12-31")
                .then()
                .body("sources[3].source", equalTo("POLICY_CREDIT"))
                .body("sources[3].whole.percentOfPlan.percent", equalTo(32.0f))
                .body("sources[3].whole.percentOfPlan.numerator.amount", equalTo("4000000000"))
                .body("sources[3].whole.percentOfPlan.denominator.amount", equalTo("12500000000"))
                .body("sources[3].whole.delivered.share.percent", equalTo(100.0f));
        get("/v1/funding-balances?programmeYear=2012&validOn=2022-01-31")
                .then()
                .body("total.planned.total.amount", equalTo("0"));
    }

    @Test
    void aUnitThatNeverWasHasNoBalance() {
        get("/v1/funding-balances?programmeYear=2012&unit=99999")
                .then()
                .statusCode(404)
                .body("code", equalTo("unit-unknown"));
        get("/v1/funding-balances").then().statusCode(400).body("code", equalTo("invalid-parameter"));
    }

    @Test
    void unchangedBalancesAreNotSentAgain() {
        String tag = get("/v1/funding-balances?programmeYear=2011").header("ETag");

        given().header("If-None-Match", tag)
                .get("/v1/funding-balances?programmeYear=2011")
                .then()
                .statusCode(304);
    }

    private static Map<String, ?> credit(String stage, long dong) {
        return Map.of(
                "unitCode",
                "18583",
                "postedOn",
                "2022-02-01",
                "programmeYear",
                2012,
                "source",
                "POLICY_CREDIT",
                "stage",
                stage,
                "amount",
                FundingClient.money(dong),
                "basis",
                FundingClient.BASIS);
    }

    private static List<Made> posted(Random chance) {
        var made = new ArrayList<Made>();
        var file = new StringBuilder(HEADER);
        for (int i = 0; i < POSTINGS; i++) {
            String source =
                    one(chance, "CENTRAL_BUDGET", "LOCAL_BUDGET", "ENTERPRISES", "PEOPLE", "INTEGRATED_PROGRAMMES");
            boolean budget = source.endsWith("_BUDGET");
            boolean first = chance.nextBoolean();
            var one = new Made(
                    "TEST-SUM-" + i,
                    one(chance, "42", "18583", "448"),
                    source,
                    one(chance, "PLANNED", "COMMITTED", "DELIVERED"),
                    first,
                    BigDecimal.valueOf(chance.nextLong(1, 999_999_999_999L)));
            made.add(one);
            file.append(String.join(
                            ",",
                            one.reference(),
                            one.unit(),
                            first ? one(chance, "2018-12-30", "2019-06-30") : one(chance, "2019-07-01", "2020-01-31"),
                            "2019",
                            source,
                            source.equals("LOCAL_BUDGET") ? one(chance, "PROVINCE", "DISTRICT", "COMMUNE") : "",
                            budget ? one(chance, "INVESTMENT", "RECURRENT") : "",
                            one.stage(),
                            !budget && chance.nextBoolean() ? "MATERIALS" : "",
                            "",
                            one.amount().toPlainString(),
                            ",1/QĐ-UBND,UBND tỉnh,2018-01-02,test,HIGH,"))
                    .append('\n');
        }
        TheProvince.importing("funding-postings", file.toString()).statusCode(200);
        return made;
    }

    /** Against what the test itself remembers. */
    private static void assertSums(String unit, List<Made> made) {
        var answer = get("/v1/funding-balances?programmeYear=2019&unit=" + unit).jsonPath();
        for (String column : COLUMNS) {
            assertThat(answer.getString("total." + column + ".total.amount"))
                    .as(unit + " " + column)
                    .isEqualTo(sum(made, column, null).toPlainString());
            for (Map<String, Object> source : answer.<Map<String, Object>>getList("sources")) {
                String name = String.valueOf(source.get("source"));
                assertThat(answer.getString(
                                "sources.find { it.source == '" + name + "' }.whole." + column + ".total.amount"))
                        .isEqualTo(sum(made, column, name).toPlainString());
            }
        }
    }

    private static BigDecimal sum(List<Made> made, String column, @Nullable String source) {
        return made.stream()
                .filter(one -> source == null || one.source().equals(source))
                .filter(one -> column.startsWith(one.stage().toLowerCase(Locale.ROOT)))
                .filter(one -> !column.endsWith("Half") || column.contains("First") == one.first())
                .map(Made::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static void assertEveryHrefAddsUp() {
        var answer = get("/v1/funding-balances?programmeYear=2019&unit=42").jsonPath();
        var rows = new ArrayList<Map<String, Object>>();
        rows.add(answer.getMap("total"));
        for (Map<String, Object> source : answer.<Map<String, Object>>getList("sources")) {
            rows.add(map(source.get("whole")));
            for (Object line : (List<?>) Objects.requireNonNull(source.get("lines"))) {
                rows.add(map(map(line).get("whole")));
            }
        }
        assertThat(rows).hasSize(1 + 6 + 2 + 6);
        for (Map<String, Object> row : rows) {
            for (String column : COLUMNS) {
                Map<String, Object> sum = map(row.get(column));
                String href = String.valueOf(sum.get("href"));
                assertThat(FundingClient.added(href)).as(href).isEqualTo(amount(sum, "total"));
                assertThat(FundingClient.added(href + "&form=IN_KIND")).isEqualTo(amount(sum, "inKind"));
            }
        }
    }

    private static BigDecimal amount(Map<String, Object> sum, String name) {
        return new BigDecimal(String.valueOf(map(sum.get(name)).get("amount")));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(@Nullable Object value) {
        return (Map<String, Object>) Objects.requireNonNull(value);
    }

    private static String idOf(Made made) {
        var page = get("/v1/funding-postings?programmeYear=2019&limit=500").jsonPath();
        return page.getString("items.find { it.reference == '" + made.reference() + "' }.id");
    }

    private static String balance(String query) {
        return get("/v1/funding-balances?programmeYear=2019&" + query)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static String one(Random chance, String... values) {
        return values[chance.nextInt(values.length)];
    }
}
