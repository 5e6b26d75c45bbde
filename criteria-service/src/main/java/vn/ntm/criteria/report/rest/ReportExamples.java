package vn.ntm.criteria.report.rest;

/** What the API document shows of published reports. The document and the hashes are invented. */
final class ReportExamples {

    static final String HASH = "6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b";

    static final String REQUEST = """
            {"programmeYear":2023,"figuresOn":"2023-12-31","figuresKnownAt":"2026-11-20T08:00:00Z",
             "inputs":[{"name":"criteria.figures.2023","hash":"d4735e3a265e16eee03f59718b9b5d03019c07d8b6c51f90da3a666eec13ab35"},
                       {"name":"ocop.figures.2023","hash":"4e07408562bedb8b60ce05c1decfe3ad16b72230967de01f640b7e4729b49fce"}],
             "reportHash":"6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b",
             "basis":{"number":"512/BC-UBND","issuer":"UBND tỉnh Hà Tĩnh","signedOn":"2026-11-23"},
             "reason":"Báo cáo kết quả thực hiện Chương trình năm 2023"}
            """;

    private ReportExamples() {}
}
