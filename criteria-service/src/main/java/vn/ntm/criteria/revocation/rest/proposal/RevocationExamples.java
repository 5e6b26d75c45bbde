package vn.ntm.criteria.revocation.rest.proposal;

/** What the API document shows of revocations. The decision is invented. */
final class RevocationExamples {

    static final String ID = "019ab1c2-0000-7000-8000-000000000024";

    static final String PROPOSAL = """
            {"unitCode":"42999","level":"STANDARD","set":"NTM_XA_2021_2025","setVersion":1,"period":"2025",
             "reason":"Kết quả rà soát năm 2025 không còn đạt","document":"Báo cáo 20/BC-VPĐP ngày 15/3/2026"}
            """;

    static final String GROUNDS = """
            {"reason":"Đã đối chiếu kết quả rà soát với quy định","document":"Tờ trình 31/TTr-UBND ngày 02/4/2026"}
            """;

    static final String DECISION = """
            {"reason":"Hội đồng thẩm định thống nhất thu hồi",
             "basis":{"number":"900/QĐ-UBND","issuer":"Chủ tịch UBND tỉnh Hà Tĩnh","signedOn":"2026-05-04"}}
            """;

    private RevocationExamples() {}
}
