package vn.ntm.criteria;

import vn.ntm.kernel.testing.example.Question;
import vn.ntm.kernel.testing.example.Questions;

/** Questions to the catalogue of results, and to what communes reached. */
final class ResultQuestions {

    private static final String MEASURES = "/v1/result-measures";
    private static final String RESULTS = "/v1/results";
    private static final String SHEET = RESULTS + "/18583/2024";
    private static final String RECORD = SHEET + "/_record";

    private static final String REPORT = """
            {"results":[{"measure":"works.roads.commune","value":2.35},{"measure":"works.culture-houses.village","value":1}],\
            "reason":"Tổng hợp cuối năm","document":"Báo cáo 12/BC-UBND ngày 15/12/2024"}""";

    private ResultQuestions() {}

    static void addTo(Questions questions) {
        questions
                .good("listResultMeasures", Question.get(MEASURES + "?validOn=2026-02-28&limit=1"))
                .good("getResultMeasure", Question.get(MEASURES + "/works.roads.commune?validOn=2026-02-28"))
                .good("recordResults", post(RECORD, REPORT).with("If-Match", "\"0\""))
                .refused(
                        "recordResults",
                        404,
                        post(RECORD, REPORT.replace("works.roads.commune", "works.unknown"))
                                .with("If-Match", "\"2\""))
                .refused(
                        "recordResults",
                        409,
                        post(RESULTS + "/448/2023/_record", REPORT).with("If-Match", "\"0\""))
                .good("listResults", Question.get(RESULTS + "?validOn=2026-02-28&limit=1"))
                .good("getResultSheet", Question.get(SHEET + "?validOn=2026-02-28"))
                .refused("getResultSheet", 404, Question.get(RESULTS + "/99999/2024"));
    }

    private static Question post(String address, String body) {
        return Question.post(address, "application/json", body).as("province-officer");
    }
}
