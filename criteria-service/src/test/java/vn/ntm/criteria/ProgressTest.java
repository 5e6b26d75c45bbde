package vn.ntm.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The communes of 2021 under a set of two criteria that this test knows whole: two hold the title, four were assessed. */
@QuarkusTest
class ProgressTest {

    private static final String SET = "T_PROGRESS";
    private static final String QUESTION = "period=2021&set=T_PROGRESS&version=1";
    private static final int COMMUNES = 182;

    private static @Nullable Communes communes;

    @BeforeEach
    void fourCommunesAreAssessed() {
        TheProvince.isOnFile();
        if (communes == null) {
            communes = Communes.ofTheYear();
            SetDrafts.isPublishedForCommunes(SET);
            assess(communes.meeting(), 95, 95);
            assess(communes.failing(), 95, 50);
            assess(communes.pending(), 95, 95);
            assess(communes.undecided(), 95, null);
            TheProvince.importing("progress-bands", """
                            template,criteria,least,most,nameVi,nameEn,validFrom,validTo,legalBasis,source,confidence,note
                            TEST_2,2,2,2,Cả hai,Both,,,,a test,HIGH,
                            TEST_2,2,1,1,Một,One,,,,a test,HIGH,
                            TEST_2,2,0,0,Không,None,,,,a test,HIGH,
                            """).statusCode(200);
            TheProvince.importing("construction-debts", """
                            unitCode,period,amountVnd,source,confidence,note
                            %s,2021,5000000000,a test,HIGH,
                            %s,2021,0,a test,HIGH,
                            """.formatted(communes.meeting(), communes.pending()))
                    .statusCode(200);
        }
    }

    @Test
    void everyNumberSaysOfWhat() {
        Sheets.get("/v1/progress?unit=42&" + QUESTION)
                .statusCode(200)
                .body("title", equalTo("ADVANCED"), "validOn", equalTo("2021-12-31"))
                .body("total.communes", equalTo(COMMUNES))
                .body("total.assessed.numerator", equalTo(4), "total.assessed.denominator", equalTo(COMMUNES))
                .body("total.notAssessed.numerator", equalTo(COMMUNES - 4))
                .body("total.average.numerator", equalTo(6), "total.average.denominator", equalTo(4))
                .body("total.average.value", equalTo(1.5f), "total.average.of", equalTo(2))
                .body("total.average.undecided", equalTo(1))
                .body("total.meeting.numerator", equalTo(2), "total.holding.numerator", equalTo(known().holding()))
                .body("total.decisionPending.numerator", equalTo(1))
                .body("total.recognisedButFailing.numerator", equalTo(1))
                .body("total.recognisedAndUndecided.numerator", equalTo(0));
    }

    @Test
    void theBandsAreThoseOfTheTemplateOnFile() {
        Sheets.get("/v1/progress?unit=42&" + QUESTION)
                .body("total.bands.band", contains("2-2", "1-1", "0-0"))
                .body("total.bands.communes.numerator", contains(2, 2, 0))
                .body("total.bands.uncertain", contains(0, 1, 0))
                .body("total.bands.template", contains("TEST_2", "TEST_2", "TEST_2"));
        RestAssured.get("/v1/progress-bands?validOn=2024-12-31")
                .then()
                .body("items.findAll { it.criteria == 19 }.band", contains("0-4", "5-9", "10-14", "15-18", "19-19"))
                .body("items.findAll { it.criteria == 10 }", empty());
        RestAssured.get("/v1/progress-bands?validOn=2026-01-01")
                .then()
                .body("items.findAll { it.criteria == 10 }.band", contains("0-4", "5-9", "10-10"));
    }

    @Test
    void theQueryBehindEveryNumberListsAsMany() {
        JsonPath progress =
                Sheets.get("/v1/progress?unit=42&" + QUESTION).extract().jsonPath();
        for (String share : List.of(
                "assessed",
                "notAssessed",
                "meeting",
                "holding",
                "decisionPending",
                "recognisedButFailing",
                "recognisedAndUndecided",
                "bands[0].communes",
                "bands[1].communes",
                "constructionDebt.reporting",
                "constructionDebt.indebted")) {
            String at = "total." + share;
            assertThat(Sheets.get(progress.getString(at + ".href") + "&count=exact")
                            .statusCode(200)
                            .extract()
                            .<Integer>path("page.count"))
                    .as(at)
                    .isEqualTo(progress.getInt(at + ".numerator"));
        }
    }

    @Test
    void debtIsWhatWasReportedAndNothingElse() {
        Sheets.get("/v1/progress?unit=42&" + QUESTION)
                .body("total.constructionDebt.reporting.numerator", equalTo(2))
                .body("total.constructionDebt.indebted.numerator", equalTo(1))
                .body("total.constructionDebt.indebted.denominator", equalTo(2))
                .body("total.constructionDebt.amount.amount", equalTo("5000000000"));
        Sheets.get("/v1/progress?unit=42&period=2023&set=NTM_XA_2021_2025")
                .body("total.constructionDebt.reporting.numerator", equalTo(0))
                .body("total.constructionDebt.amount", nullValue());
    }

    @Test
    void districtsAreCountedWhileThereWereDistricts() {
        JsonPath progress =
                Sheets.get("/v1/progress?unit=42&" + QUESTION).extract().jsonPath();
        List<Integer> communesOfDistricts = progress.getList("districts.total.communes");
        List<Integer> assessed = progress.getList("districts.total.assessed.numerator");

        assertThat(communesOfDistricts).hasSize(13);
        assertThat(communesOfDistricts.stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(COMMUNES);
        assertThat(assessed.stream().mapToInt(Integer::intValue).sum()).isEqualTo(4);
        String district = progress.getString("districts[0].unit.code");
        Sheets.get("/v1/progress?unit=" + district + "&" + QUESTION)
                .body("total.communes", equalTo(communesOfDistricts.getFirst()), "districts", hasSize(1));
        Sheets.get("/v1/progress?unit=42&period=2025&set=NTM_XA_2021_2025")
                .body("total.communes", equalTo(60), "districts", empty());
    }

    @Test
    void eachCommuneHasItsCountItsBandAndItsTitles() {
        Communes of = known();
        String list = "/v1/progress/communes?unit=42&" + QUESTION;
        Sheets.get(list + "&state=DECISION_PENDING")
                .body(
                        "items.unit.code",
                        contains(of.pending()),
                        "items.met",
                        contains(2),
                        "items.band",
                        contains("2-2"))
                .body("items[0].held", empty(), "items[0].constructionDebt.amount", equalTo("0"));
        Sheets.get(list + "&state=RECOGNISED_BUT_FAILING")
                .body("items.unit.code", contains(of.failing()), "items.verdict", contains("NOT_MET"))
                .body("items[0].held", hasItems("STANDARD", "ADVANCED"));
        Sheets.get(list + "&state=UNDECIDED").body("items.met", contains(1), "items.undecided", contains(1));
        Sheets.get(list + "&state=NOT_ASSESSED&limit=1")
                .body("items[0].met", nullValue(), "items[0].band", nullValue(), "page.next", notNullValue());
        String verdict = Sheets.get(list + "&band=2-2").extract().path("items[0].assessment");
        Sheets.get(verdict).statusCode(200).body("verdict", equalTo("MET"));
    }

    @Test
    void theTrendShowsWhatWasFoundInTheLatestPeriod() {
        Sheets.get("/v1/progress/trend?unit=42&set=T_PROGRESS&quarters=3&validOn=2022-02-01")
                .statusCode(200)
                .body("quarters.quarter", contains("2021-Q3", "2021-Q4", "2022-Q1"))
                .body("quarters.day", contains("2021-09-30", "2021-12-31", "2022-02-01"))
                .body("quarters.communes", contains(COMMUNES, COMMUNES, COMMUNES))
                .body("quarters[0].total", nullValue(), "quarters[1].period", equalTo("2021"))
                .body(
                        "quarters[1].total.assessed.numerator",
                        equalTo(4),
                        "quarters[1].holding.numerator",
                        equalTo(known().holding()))
                .body("quarters[2].period", equalTo("2021"), "quarters[2].total.assessed.numerator", equalTo(4));
    }

    @Test
    void whatWasNotKnownThenIsNotCounted() {
        Sheets.get("/v1/progress?unit=42&knownAt=2020-01-01T00:00:00Z&" + QUESTION)
                .statusCode(404)
                .body("code", equalTo("unit-unknown"));
    }

    private static void assess(String unit, int first, @Nullable Integer second) {
        String values = Sheets.value("1.1", "PERCENT", "\"amount\":" + first)
                + (second == null ? "" : "," + Sheets.value("2.1", "PERCENT", "\"amount\":" + second));
        Sheets.record("/v1/assessments/%s/%s/1/2021".formatted(unit, SET), values)
                .statusCode(200);
    }

    private static Communes known() {
        return Objects.requireNonNull(communes);
    }

    /**
     * Communes of the end of 2021: the first two hold the advanced title, the others do not.
     *
     * @param holding how many hold it
     */
    private record Communes(String meeting, String failing, String pending, String undecided, int holding) {

        static Communes ofTheYear() {
            List<String> holding = RestAssured.get(
                            "/v1/titles?level=ADVANCED&type=COMMUNE&standing=HELD&validOn=2021-12-31&limit=500")
                    .jsonPath()
                    .getList("items.unitCode");
            List<String> others = RestAssured.get("/v1/units?type=COMMUNE&validOn=2021-12-31&limit=500")
                    .jsonPath()
                    .<Map<String, String>>getList("items")
                    .stream()
                    .map(unit -> String.valueOf(unit.get("code")))
                    .filter(code -> !holding.contains(code))
                    .toList();
            return new Communes(holding.get(0), holding.get(1), others.get(0), others.get(1), holding.size());
        }
    }
}
