package vn.ntm.criteria.recognition.rest;

/** What the API document shows of recognitions. */
final class RecognitionExamples {

    static final String ONE = """
            {"id":"019ab1c2-0000-7000-8000-000000000189","event":"RECOGNISED","level":"MODEL","evidence":"DECISION",
             "unitCode":"18583","unitName":"Thạch Châu","unitType":"COMMUNE","unitOn":"2024-01-17","unitOnBasis":"SIGNED",
             "programmeYear":2023,"round":2,
             "decision":{"number":"189/QĐ-UBND","issuer":"Chủ tịch UBND tỉnh Hà Tĩnh","signedOn":"2024-01-17",
               "source":"https://baohatinh.vn/","confidence":"HIGH"},
             "counted":"YES","recordedAt":"2026-11-23T08:00:00Z"}
            """;

    static final String PAGE = "{\"items\":[" + ONE
            + "],\"page\":{\"limit\":50},\"validOn\":\"2026-11-23\",\"knownAt\":\"2026-11-23T08:00:00Z\"}";

    private RecognitionExamples() {}
}
