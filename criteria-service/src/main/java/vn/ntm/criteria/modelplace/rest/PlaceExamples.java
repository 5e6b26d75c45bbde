package vn.ntm.criteria.modelplace.rest;

/** What the API document shows of model places. The places and the decisions are invented. */
final class PlaceExamples {

    static final String KEY = "kdc-thon-vi-du";

    static final String REQUEST = """
            {"key":"kdc-thon-vi-du","kind":"RESIDENTIAL_AREA","unitCode":"18583","unitOn":"2024-03-01",
             "village":"Thôn Ví Dụ","name":"Khu dân cư thôn Ví Dụ","source":"Tờ trình 12/TTr-UBND","confidence":"HIGH"}
            """;

    static final String RECOGNITION = """
            {"programmeYear":2024,"round":1,
             "basis":{"number":"112/QĐ-UBND","issuer":"UBND huyện","signedOn":"2024-06-20"}}
            """;

    static final String REVOCATION = """
            {"reason":"Không duy trì tiêu chí cảnh quan",
             "basis":{"number":"15/QĐ-UBND","issuer":"UBND xã","signedOn":"2026-03-02"}}
            """;

    private PlaceExamples() {}
}
