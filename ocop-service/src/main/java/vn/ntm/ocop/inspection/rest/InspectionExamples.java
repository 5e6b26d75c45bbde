package vn.ntm.ocop.inspection.rest;

/** What the API document shows of post-checks. What was found is invented. */
final class InspectionExamples {

    static final String ID = "019ab1c2-0000-7000-8000-000000000351";

    static final String RECORD = """
            {"kind":"UNANNOUNCED","inspector":"PROVINCE","inspectedOn":"2024-05-20",
             "places":[{"unitCode":"18115"}],
             "findings":[{"certificate":"019ab1c2-0000-7000-8000-0000000000ce","subject":"MARK_USE","verdict":"BREACH",
                          "found":"Bao bì in số sao cao hơn giấy chứng nhận"}],
             "reason":"Kiểm tra đột xuất theo phản ánh","document":"Biên bản kiểm tra ngày 20/5/2024"}
            """;

    private InspectionExamples() {}
}
