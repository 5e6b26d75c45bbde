package vn.ntm.criteria;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The register of recognitions and of programme money. */
@QuarkusTest
class RecognitionsTest {

    @BeforeEach
    void theProvinceIsOnFile() {
        TheProvince.isOnFile();
    }

    @Test
    void aDecisionOfJanuaryCountsForTheYearBefore() {
        get("/v1/recognitions?decision=189/QĐ-UBND")
                .then()
                .body("items", hasSize(7))
                .body("items.programmeYear", everyItem(equalTo(2023)))
                .body("items.round", everyItem(equalTo(2)))
                .body("items.decision.signedOn", everyItem(equalTo("2024-01-17")));
    }

    @Test
    void whatHadNotHappenedOnTheDayIsNotShown() {
        get("/v1/recognitions?decision=189/QĐ-UBND&validOn=2024-01-16").then().body("items", hasSize(0));
    }

    @Test
    void aFactOfADistrictThatIsGoneIsFoundByIt() {
        JsonPath found = get("/v1/recognitions?unit=448&limit=100").jsonPath();

        assertThat(found.getList("items.unitName", String.class)).contains("Lộc Hà", "Thạch Châu", "Mai Phụ");
    }

    @Test
    void theDayOfAUnitSaysHowItIsKnown() {
        JsonPath locHa = get("/v1/recognitions?unit=448&tier=DISTRICT").jsonPath();

        assertThat(locHa.getString("items[0].unitOn")).isEqualTo("2024-02-21");
        assertThat(locHa.getString("items[0].unitOnBasis")).isEqualTo("ATTESTED");
        assertThat(locHa.getString("items[0].evidence")).isEqualTo("REPORT");
        assertThat(locHa.getMap("items[0]")).doesNotContainKey("programmeYear");
    }

    @Test
    void disputedFactsAreShownAndSaidToBe() {
        List<String> disputed =
                get("/v1/recognitions?counted=DISPUTED").jsonPath().getList("items.unitName");

        assertThat(disputed).contains("Kỳ Phú", "Kỳ Đồng", "Kỳ Giang");
    }

    @Test
    void oneRecognitionHasAnAddress() {
        String id = get("/v1/recognitions?decision=189/QĐ-UBND&level=MODEL&limit=1")
                .jsonPath()
                .getString("items[0].id");

        get("/v1/recognitions/" + id).then().statusCode(200).body("decision.number", equalTo("189/QĐ-UBND"));
        get("/v1/recognitions/019ab1c2-0000-7000-8000-000000000000")
                .then()
                .statusCode(404)
                .body("code", equalTo("not-found"));
    }

    @Test
    void moneyIsExactAndAnUnreadableSumIsAbsent() {
        JsonPath entries = get("/v1/funding-entries?unit=42&limit=100").jsonPath();

        assertThat(entries.getString("items.find { it.programmeYear == 2023 && it.sourceKind == 'SPONSORSHIP_TOTAL' }"
                        + ".amount.amount"))
                .isEqualTo("95539000000");
        assertThat(get("/v1/funding-entries?unit=447&sourceKind=TOTAL")
                        .jsonPath()
                        .getMap("items[0]"))
                .doesNotContainKey("amount")
                .containsKey("note");
    }

    @Test
    void allThirtyEntriesOfMoneyAreFoundPageByPage() {
        assertThat(get("/v1/funding-entries?count=exact&limit=7").jsonPath().getInt("page.count"))
                .isEqualTo(30);
    }
}
