package vn.ntm.criteria.criteriaset.rest;

/** What the API document shows of criteria sets. */
final class CriteriaSetExamples {

    private static final String TERMS = """
            "set":"NTM_XA_2021_2025","version":1,"change":"ISSUED","scope":"COMMUNE","level":"STANDARD",
             "name":{"vi":"Bộ tiêu chí quốc gia về xã nông thôn mới 2021-2025","en":"National commune criteria 2021-2025"},
             "areaScheme":"REGION",
             "decision":{"number":"318/QĐ-TTg","issuer":"Thủ tướng Chính phủ","signedOn":"2022-03-08",
               "source":"https://tintuc.thuvienphapluat.com/thong-bao-van-ban-moi/email/39774/","confidence":"HIGH"},
             "validFrom":"2022-03-08","validTo":"2026-01-01","endBasis":"PERIOD","criteriaDeclared":19,"indicatorsDeclared":57,
             "state":"PUBLISHED","contentHash":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
             "publishedAt":"2026-11-23T08:00:00Z"
            """;

    static final String ONE = "{" + TERMS + "}";

    static final String PAGE = "{\"items\":[{" + TERMS
            + ",\"standing\":\"IN_FORCE\"}],\"page\":{\"limit\":50},\"validOn\":\"2023-12-31\",\"knownAt\":\"2026-11-23T08:00:00Z\"}";

    static final String CONTENT = "{\"terms\":{" + TERMS + "}," + """
            "complete":true,"criteriaOnFile":19,"indicatorsOnFile":57,
             "criteria":[{"number":10,"group":"III. Kinh tế và tổ chức sản xuất","name":{"vi":"Thu nhập","en":"Income"},
               "source":"https://tintuc.thuvienphapluat.com/","confidence":"HIGH",
               "indicators":[{"code":"10.1","label":{"vi":"Thu nhập bình quân đầu người","en":"Average income per person"},
                 "kind":"AT_LEAST","unit":"MILLION_VND_PER_PERSON_YEAR","scale":[],"mayNotApply":false,
                 "source":"http://phapluatkhanhhoa.vn/tin-chi-tiet/id/10148/","confidence":"HIGH",
                 "thresholds":[{"area":"BTB","year":2022,"amount":39,"certainty":"CONFIRMED",
                   "source":"http://phapluatkhanhhoa.vn/tin-chi-tiet/id/10148/","confidence":"HIGH"}]}]}]}
            """;

    static final String DIFFERENCES = """
            {"set":"NTM_XA_2021_2025","from":1,"to":2,
             "differences":[{"part":"THRESHOLD","change":"CHANGED","key":"10.1 BTB 2024","property":"certainty",
               "before":"OWN_HIGH","after":"CONFIRMED"}]}
            """;

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
