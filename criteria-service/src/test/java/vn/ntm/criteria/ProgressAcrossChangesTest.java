package vn.ntm.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** On 2025-01-01 Thạch Châu (18583) came under Thạch Hà, and stayed what it was; on 2025-07-01 another commune got its code. */
@QuarkusTest
class ProgressAcrossChangesTest {

    private static final String OF_2024 = "period=2024&set=NTM_KM_XA_2021_2025&version=1&unit=";
    private static final String LIST = "/v1/progress/communes?limit=500&";

    @BeforeEach
    void thachChauIsAssessedAndInDebt() {
        TheProvince.isOnFile();
        Sheets.record(
                        "/v1/assessments/18583/NTM_KM_XA_2021_2025/1/2024",
                        Sheets.value("2.1", "MILLION_VND_PER_PERSON_YEAR", "\"amount\":63.79"))
                .statusCode(200);
        TheProvince.importing("construction-debts", """
                        unitCode,period,amountVnd,source,confidence,note
                        18583,2024,7000000,a test,HIGH,
                        """).statusCode(200);
    }

    @Test
    void aCommuneThatOnlyCameUnderAnotherDistrictKeepsItsAssessmentAndItsDebt() {
        Sheets.get(LIST + OF_2024 + "445&validOn=2025-03-31&assessed=true").body("items.unit.code", hasItem("18583"));
        Sheets.get(LIST + OF_2024 + "445&validOn=2025-03-31&debt=OWED")
                .body("items.unit.code", contains("18583"), "items.constructionDebt.amount", contains("7000000"));
        Sheets.get("/v1/progress?" + OF_2024 + "445&validOn=2025-03-31")
                .body("total.constructionDebt.amount.amount", equalTo("7000000"));
        Sheets.get(LIST + OF_2024 + "448&validOn=2024-12-31&assessed=true").body("items.unit.code", contains("18583"));
    }

    @Test
    void theTrendKnowsItAgain() {
        Sheets.get("/v1/progress/trend?unit=445&set=NTM_KM_XA_2021_2025&quarters=1&validOn=2025-03-31")
                .statusCode(200)
                .body("quarters[0].period", equalTo("2024"), "quarters[0].total.assessed.numerator", equalTo(1));
    }

    @Test
    void anotherCommuneWithItsCodeHasNeither() {
        List<String> codes = Sheets.get(LIST + OF_2024 + "42&validOn=2025-07-01&assessed=true")
                .extract()
                .path("items.unit.code");
        List<String> indebted = Sheets.get(LIST + OF_2024 + "42&validOn=2025-07-01&debt=REPORTED")
                .extract()
                .path("items.unit.code");

        assertThat(codes).doesNotContain("18583");
        assertThat(indebted).doesNotContain("18583");
    }

    @Test
    void linksAskForTheSameKnowledge() {
        String then = FundingClient.now();
        JsonPath progress = Sheets.get("/v1/progress?" + OF_2024 + "448&knownAt=" + then)
                .statusCode(200)
                .extract()
                .jsonPath();
        Sheets.record(
                        "/v1/assessments/18583/NTM_KM_XA_2021_2025/1/2024",
                        Sheets.value("2.1", "MILLION_VND_PER_PERSON_YEAR", "\"amount\":70"))
                .statusCode(200);

        for (String link : List.of("assessed", "holding", "constructionDebt.indebted")) {
            assertThat(progress.getString("total." + link + ".href")).endsWith("&knownAt=" + then);
            Sheets.get(progress.getString("total." + link + ".href"))
                    .statusCode(200)
                    .body("knownAt", equalTo(then));
        }
        String verdict = Sheets.get(LIST + OF_2024 + "448&assessed=true&knownAt=" + then)
                .extract()
                .path("items[0].assessment");
        Sheets.get(verdict).statusCode(200).body("knownAt", equalTo(then));
    }
}
