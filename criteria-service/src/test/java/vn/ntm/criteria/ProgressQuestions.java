package vn.ntm.criteria;

import vn.ntm.kernel.testing.example.Question;
import vn.ntm.kernel.testing.example.Questions;

/** Questions to the progress of the criteria, and to what it is counted by. The debt is invented. */
final class ProgressQuestions {

    private static final String DEBT = """
            unitCode,period,amountVnd,source,confidence,note
            18568,2024,1250000000,an invented report,LOW,
            """;

    private ProgressQuestions() {}

    static void addTo(Questions questions) {
        String officer = "province-officer";
        String progress = "/v1/progress?unit=42&period=2024&set=NTM_NC_XA_2021_2025&version=1";
        String communes = "/v1/progress/communes?unit=42&period=2024&set=NTM_NC_XA_2021_2025&version=1&limit=1";
        String trend = "/v1/progress/trend?unit=42&quarters=2&validOn=2024-12-31";
        questions
                .good("getProgress", Question.get(progress).as(officer))
                .refused(
                        "getProgress",
                        404,
                        Question.get(progress.replace("unit=42", "unit=99999")).as(officer))
                .refused(
                        "getProgress",
                        409,
                        Question.get(progress.replace("2024", "2020")).as(officer))
                .good("listCommuneProgress", Question.get(communes).as(officer))
                .refused(
                        "listCommuneProgress",
                        404,
                        Question.get(communes.replace("unit=42", "unit=99999")).as(officer))
                .refused(
                        "listCommuneProgress",
                        409,
                        Question.get(communes.replace("2024", "2020")).as(officer))
                .good("getProgressTrend", Question.get(trend).as(officer))
                .refused(
                        "getProgressTrend",
                        404,
                        Question.get(trend.replace("unit=42", "unit=99999")).as(officer))
                .refused(
                        "getProgressTrend",
                        409,
                        Question.get(trend + "&set=NTM_HUYEN_2021_2025").as(officer))
                .good("listProgressBands", Question.get("/v1/progress-bands?validOn=2024-12-31&limit=1"))
                .good("listConstructionDebts", () -> {
                    TheProvince.importing("construction-debts", DEBT).statusCode(200);
                    return Question.get("/v1/construction-debts?period=2024&validOn=2024-12-31&limit=1");
                });
    }
}
