package vn.ntm.ocop.revocation.rest;

/** What the API document shows of verification and revocation. What happened is invented. */
final class RevocationExamples {

    static final String CERTIFICATE = "019ab1c2-0000-7000-8000-0000000000ce";

    static final String VERIFICATION = "019ab1c2-0000-7000-8000-000000000353";

    static final String OPENING = """
            {"ground":"MARK_MISUSED","openedOn":"2026-11-02",
             "reason":"Kết quả kiểm tra đột xuất","document":"Biên bản kiểm tra ngày 01/11/2026"}
            """;

    static final String CONCLUSION = """
            {"outcome":"CONFIRMED","concludedOn":"2026-11-10",
             "reason":"Đã xác minh tại cơ sở","document":"Báo cáo xác minh 12/BC-VPĐP ngày 10/11/2026"}
            """;

    static final String CLEARANCE = """
            {"clearedOn":"2026-11-12","reason":"Không xác nhận được vi phạm",
             "document":"Thông báo 9/TB-VPĐP ngày 12/11/2026"}
            """;

    static final String DECISION = """
            {"authority":"PROVINCE_CHAIRMAN","reason":"Sử dụng sai biểu trưng OCOP",
             "basis":{"number":"3900/QĐ-UBND","issuer":"Chủ tịch UBND tỉnh Hà Tĩnh","signedOn":"2026-11-20"}}
            """;

    static final String DECISIONS = """
            {"authority":"PROVINCE_CHAIRMAN","reason":"Ngừng sản xuất",
             "basis":{"number":"3901/QĐ-UBND","issuer":"Chủ tịch UBND tỉnh Hà Tĩnh","signedOn":"2026-11-20"},
             "certificates":[{"certificate":"019ab1c2-0000-7000-8000-0000000000ce","version":2}]}
            """;

    static final String WITHDRAWAL = """
            {"authority":"PROVINCE_CHAIRMAN","reason":"Việc đánh giá không đúng quy định",
             "ministryRequest":"Công văn 5120/BNNMT-VPĐP ngày 03/11/2026",
             "basis":{"number":"3902/QĐ-UBND","issuer":"Chủ tịch UBND tỉnh Hà Tĩnh","signedOn":"2026-11-20"}}
            """;

    private RevocationExamples() {}
}
