package vn.ntm.awards.commendation.rest;

/** What the API document shows of commendations. */
final class CommendationExamples {

    static final String ONE = """
            {"key":"c-2023-03","programmeYear":2023,"form":"Thưởng",
             "decision":{"number":"2339/QĐ-UBND","issuer":"Chủ tịch UBND tỉnh Hà Tĩnh",
               "source":"https://dangcongsan.vn/","confidence":"HIGH"},
             "recipientKind":"TERRITORY","named":true,"recipientName":"Huyện Kỳ Anh","recipientCount":1,
             "unitCode":"447","unitName":"Kỳ Anh","unitType":"DISTRICT",
             "unitOn":"2023-12-31","unitOnBasis":"END_OF_PROGRAMME_YEAR",
             "amount":{"amount":"10000000000","currency":"VND"},
             "evidence":"DECISION","recordedAt":"2026-11-23T08:00:00Z"}
            """;

    static final String COUNT_ONLY = """
            {"key":"c-2023-01","programmeYear":2023,"form":"Bằng khen",
             "decision":{"issuer":"Chủ tịch UBND tỉnh Hà Tĩnh",
               "source":"report of the provincial conference of 2024-02-21","confidence":"HIGH"},
             "occasionOn":"2024-02-21","recipientKind":"COLLECTIVE","named":false,"recipientCount":26,
             "unitCode":"42","unitName":"Hà Tĩnh","unitType":"PROVINCE",
             "unitOn":"2024-02-21","unitOnBasis":"OCCASION",
             "evidence":"REPORT","note":"count only","recordedAt":"2026-11-23T08:00:00Z"}
            """;

    static final String PAGE = "{\"items\":[" + ONE + "," + COUNT_ONLY
            + "],\"page\":{\"limit\":50},\"validOn\":\"2026-11-23\",\"knownAt\":\"2026-11-23T08:00:00Z\"}";

    private CommendationExamples() {}
}
