package vn.ntm.ocop.evaluation.rest;

/** Examples for the API document. */
final class EvaluationExamples {

    static final String ID = "019ab1c2-0000-7000-8000-00000000e7a1";

    static final String OPENING = """
            {"kind":"FIRST","productKey":"p-002","setNo":5,"unitCode":"18673",
             "reason":"Chủ thể đăng ký đánh giá lần đầu","document":"Mẫu số 01 ngày 01/09/2026"}
            """;

    static final String GROUNDS = """
            {"reason":"Đã hoàn thành bước này","document":"Báo cáo 45/BC-UBND ngày 10/09/2026"}
            """;

    static final String REVIEW = """
            {"material":"Nguyên liệu mua của các hộ trong xã","labour":"12 lao động, tất cả là người của xã",
             "idea":"Nghề làm bánh đa của làng","identity":"Bao bì mang tên làng nghề",
             "reason":"Đã đánh giá bốn nội dung","document":"Mẫu số 03 kèm Công văn 52/UBND ngày 12/09/2026"}
            """;

    static final String ROUND = """
            {"roundId":"019ab1c2-0000-7000-8000-0000000020d1","reason":"Hồ sơ đủ điều kiện tham gia đợt 2",
             "document":"Kế hoạch 210/KH-UBND ngày 20/09/2026"}
            """;

    static final String RATING = """
            {"stars":5,"average":91.25,"reason":"Kết quả của Hội đồng","document":"Biên bản họp Hội đồng ngày 15/09/2026"}
            """;

    private EvaluationExamples() {}
}
