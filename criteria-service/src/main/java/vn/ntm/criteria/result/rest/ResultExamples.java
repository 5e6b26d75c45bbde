package vn.ntm.criteria.result.rest;

/** What the API document shows of results. The values are invented. */
final class ResultExamples {

    static final String MEASURE = "works.roads.commune";

    static final String RESULTS = """
            {"results":[{"measure":"works.roads.commune","value":2.35},{"measure":"works.culture-houses.village","value":1}],
             "reason":"Tổng hợp cuối năm","document":"Báo cáo 12/BC-UBND ngày 15/12/2024"}
            """;

    private ResultExamples() {}
}
