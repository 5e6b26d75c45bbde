package vn.ntm.criteria.criteriaset.rest;

/** What the API document shows of criteria sets. */
final class CriteriaSetExamples {

    static final String AMENDMENT = """
            {"change":"CORRECTED","decisionNumber":"318/QĐ-TTg","decisionIssuer":"Thủ tướng Chính phủ","decisionSignedOn":"2022-03-08",
             "validFrom":"2022-03-08","validTo":"2026-01-01","endBasis":"PERIOD","source":"https://congbao.chinhphu.vn/",
             "reason":"Bổ sung mức của chỉ tiêu 5.1 theo phụ lục I","document":"Quyết định 318/QĐ-TTg ngày 08/3/2022"}
            """;

    static final String GROUNDS = """
            {"reason":"Đã đối chiếu với phụ lục của quyết định","document":"Tờ trình 12/TTr-VPĐP ngày 10/01/2026"}
            """;

    private CriteriaSetExamples() {}
}
