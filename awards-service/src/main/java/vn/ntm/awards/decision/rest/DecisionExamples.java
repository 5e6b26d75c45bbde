package vn.ntm.awards.decision.rest;

/** What the API document shows of requests about decisions. */
final class DecisionExamples {

    static final String ID = "019ab1c2-0000-7000-8000-000000000551";

    static final String DRAFT = """
            {"issuerKind":"PROVINCE_CHAIRMAN","programmeYear":2026,
             "nominations":[{"nominationId":"019ab1c2-0000-7000-8000-000000000541","version":6}],
             "reason":"Hội đồng đã đề nghị khen thưởng","document":"Tờ trình 210/TTr-SNV ngày 23/3/2026"}
            """;

    static final String SIGNING = """
            {"basis":{"number":"912/QĐ-UBND","issuer":"Chủ tịch UBND tỉnh Hà Tĩnh","signedOn":"2026-03-25"}}
            """;

    static final String WITHDRAWAL = """
            {"reason":"Chờ kết luận thanh tra","document":"Công văn 88/SNV ngày 24/3/2026"}
            """;

    private DecisionExamples() {}
}
