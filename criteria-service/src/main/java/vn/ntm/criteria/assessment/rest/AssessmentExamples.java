package vn.ntm.criteria.assessment.rest;

/** What the API document shows of assessments. */
final class AssessmentExamples {

    static final String VALUES = """
            {"values":[{"indicator":"4.2","unit":"PERCENT","numerator":4905,"denominator":5000,"source":"Báo cáo của điện lực"},
              {"indicator":"4.1","unit":"PASS","passed":true,"source":"Báo cáo của điện lực"}],
             "reason":"Tự đánh giá cuối năm","document":"Báo cáo 12/BC-UBND ngày 15/12/2025"}
            """;

    static final String CHANGE = """
            {"values":[{"indicator":"10.1","unit":"MILLION_VND_PER_PERSON_YEAR","amount":49.5}],"area":"BTB"}
            """;

    static final String UNITS = """
            {"ancestor":"42","set":"NTM_XA_2026_2030","version":1,"period":"2026","area":"GROUP2",
             "carry":[{"set":"NTM_XA_2021_2025","version":1,"from":"12.2","to":"4.x"}]}
            """;

    private AssessmentExamples() {}
}
