package vn.ntm.ocop.product;

/** What the API document shows of products. */
final class ProductExamples {

    private static final String FIELDS = """
            "key":"p-033","name":"Rượu nhung hươu Hương Luật","unitCode":"18145","communeAsPrinted":"Sơn Lâm",
             "districtAsPrinted":"Hương Sơn","districtCode":"439","unitOn":"2020-12-31",
             "source":"http://nongthonmoi.hatinh.gov.vn/","confidence":"HIGH","recordedAt":"2026-11-23T08:00:00Z"
            """;

    static final String ONE = "{" + FIELDS + """
             ,"certificates":[{"id":"019ab1c2-0000-7000-8000-000000000033","productKey":"p-033",
               "productName":"Rượu nhung hươu Hương Luật","outcome":"PASSED","stars":3,"kind":"RE_EVALUATION",
               "evidence":"REPORT","unitCode":"18145","districtCode":"439","programmeYear":2024,"round":1,
               "evaluatedOn":"2024-07-03","happenedOn":"2024-07-03","happenedOnBasis":"EVALUATED",
               "decision":{"issuer":"Hội đồng OCOP huyện Hương Sơn","source":"http://nongthonmoi.hatinh.gov.vn/",
                 "confidence":"HIGH"},"recordedAt":"2026-11-23T08:00:00Z"}]}
            """;

    static final String PAGE = "{\"items\":[{" + FIELDS
            + "}],\"page\":{\"limit\":50},\"validOn\":\"2026-11-23\",\"knownAt\":\"2026-11-23T08:00:00Z\"}";

    private ProductExamples() {}
}
