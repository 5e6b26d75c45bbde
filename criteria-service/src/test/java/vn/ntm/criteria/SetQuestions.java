package vn.ntm.criteria;

import static io.restassured.RestAssured.given;

import vn.ntm.kernel.testing.TokensForTests;
import vn.ntm.kernel.testing.example.Question;
import vn.ntm.kernel.testing.example.Questions;

/** Questions to criteria sets and to assessments by them. */
final class SetQuestions {

    private static final String JSON = "application/json";
    private static final String SET = "/v1/criteria-sets/NTM_XA_2021_2025";
    private static final String SHEET = Sheets.LOC_HA;

    /** Lộc Hà was a township then, for which the set is not. */
    private static final String TOWNSHIP = "/v1/assessments/18568/NTM_XA_2021_2025/1/2024";

    private static final String OFFICER = "province-officer";
    private static final String HEAD =
            "unitCode,indicatorCode,unit,amount,numerator,denominator,partAmount,partNumerator,"
                    + "partDenominator,passed,step,notApplicable,source,evidence,evidenceHash\n";

    private SetQuestions() {}

    static void addTo(Questions questions, ShownRequests shown) {
        String amendment = shown.of("amendCriteriaSet");
        String values = shown.of("recordIndicatorValues");
        String change = shown.of("simulateAssessment");
        String units = shown.of("simulateAssessments");
        questions
                .good("listCriteriaSets", Question.get("/v1/criteria-sets?validOn=2023-12-31&limit=1"))
                .good("getCriteriaSet", Question.get(SET + "?validOn=2023-12-31"))
                .good("getCriteriaSetVersion", Question.get(SET + "/versions/1"))
                .good(
                        "listCommuneClassifications",
                        Question.get("/v1/commune-classifications?validOn=2023-12-31&limit=1"))
                .good("importIndicatorValues", file("NTM_XA_2021_2025", "4905"))
                .refused("importIndicatorValues", 404, file("NTM_XA_1999", "4905"))
                .refused("importIndicatorValues", 409, file("NTM_XA_2021_2025", "4900"))
                .good("exportIndicatorValues", exported("NTM_XA_2021_2025", "2025"))
                .refused("exportIndicatorValues", 404, exported("NTM_XA_1999", "2025"))
                .refused("exportIndicatorValues", 409, exported("NTM_XA_2021_2025", "2020"))
                .good(
                        "recordIndicatorValues",
                        () -> Question.post(SHEET + "/_record-values", JSON, values)
                                .as(OFFICER)
                                .with("If-Match", tag(SHEET)))
                .good("getAssessment", Question.get(SHEET).as(OFFICER))
                .good("getAssessmentVerdict", Question.get(SHEET + "/verdict").as(OFFICER))
                .good("getAssessmentDistance", Question.get(SHEET + "/distance").as(OFFICER))
                .good(
                        "simulateAssessment",
                        Question.post(SHEET + "/_simulate", JSON, change).as(OFFICER))
                .good(
                        "simulateAssessments",
                        Question.post("/v1/assessments/_simulate?limit=1", JSON, units)
                                .as(OFFICER))
                .good(
                        "amendCriteriaSet",
                        Question.post(SET + "/versions", JSON, amendment).as(OFFICER))
                .refused(
                        "amendCriteriaSet",
                        409,
                        Question.post(SET + "/versions", JSON, amendment).as(OFFICER))
                .good("compareCriteriaSetVersions", Question.get(SET + "/versions/2/differences?from=1"))
                .refused("getCriteriaSet", 409, Question.get(SET + "?validOn=2019-01-01"))
                .refused("getAssessment", 409, Question.get(TOWNSHIP).as(OFFICER))
                .refused(
                        "getAssessmentVerdict",
                        409,
                        Question.get(TOWNSHIP + "/verdict").as(OFFICER))
                .refused(
                        "getAssessmentDistance",
                        409,
                        Question.get(TOWNSHIP + "/distance").as(OFFICER))
                .refused(
                        "recordIndicatorValues",
                        409,
                        Question.post(TOWNSHIP + "/_record-values", JSON, values)
                                .as(OFFICER)
                                .with("If-Match", "\"0\""))
                .refused(
                        "simulateAssessment",
                        409,
                        Question.post(TOWNSHIP + "/_simulate", JSON, change).as(OFFICER))
                .refused(
                        "simulateAssessments",
                        404,
                        Question.post("/v1/assessments/_simulate", JSON, units.replace("NTM_XA_2026_2030", "NOTHING"))
                                .as(OFFICER))
                .refused(
                        "simulateAssessments",
                        409,
                        Question.post("/v1/assessments/_simulate", JSON, units.replace("\"2026\"", "\"2020\""))
                                .as(OFFICER))
                .good(
                        "publishCriteriaSet",
                        () -> Question.post(SET + "/versions/2/_publish", JSON, shown.of("publishCriteriaSet"))
                                .as("province-leader")
                                .with("If-Match", tag(SET + "/versions/2")));
    }

    /** How many of 5,000 households of Đức Thọ have safe electricity. */
    private static Question file(String set, String households) {
        return Question.post(
                        "/v1/imports/indicator-values?version=1&period=2025&set=" + set
                                + "&document=B%C3%A1o%20c%C3%A1o%2045%2FBC-VP%C4%90P%20ng%C3%A0y%2010%2F01%2F2026",
                        "text/csv",
                        HEAD + "18229,4.2,PERCENT,,%s,5000,,,,,,,Báo cáo của điện lực,,\n".formatted(households))
                .as(OFFICER);
    }

    /** The same, taken away again. */
    private static Question exported(String set, String period) {
        return Question.get("/v1/exports/indicator-values?version=1&unit=18229&set=" + set + "&period=" + period)
                .as(OFFICER);
    }

    private static String tag(String address) {
        return given().auth().oauth2(TokensForTests.of(OFFICER)).get(address).header("ETag");
    }
}
