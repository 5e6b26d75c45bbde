package vn.ntm.awards.annulment.rest;

/** What the API document shows of requests about annulments. */
final class AnnulmentExamples {

    static final String KEY = "019ab1c2-0000-7000-8000-000000000c01";

    static final String PROPOSAL = """
            {"ground":"FALSE_DECLARATION","on":"2026-06-01","reason":"Kết luận kiểm tra: kê khai không đúng",
             "document":"Tờ trình 320/TTr-SNV ngày 01/6/2026"}
            """;

    static final String DECISION = """
            {"basis":{"number":"1500/QĐ-UBND","issuer":"Chủ tịch UBND tỉnh Hà Tĩnh","signedOn":"2026-06-10"},
             "reason":"Kê khai không đúng đã được kết luận"}
            """;

    static final String REFUSAL = """
            {"on":"2026-06-10","reason":"Chưa đủ căn cứ","document":"Công văn 700/UBND ngày 10/6/2026"}
            """;

    private AnnulmentExamples() {}
}
