package vn.ntm.criteria.recognition.rest;

/** Examples for the API document. */
final class TitleExamples {

    private static final String LAM_HOP = """
            {"unitCode":"18838","unitName":"Lâm Hợp","unitType":"COMMUNE","unitsOn":"2023-12-31","level":"STANDARD",
             "standing":"HELD","heldBy":1,"of":1,
             "facts":[{"recognitionId":"019ab1c2-0000-7000-8000-000000000218","event":"RECOGNISED","level":"STANDARD",
                "unitCode":"18838","unitName":"Lâm Hợp","unitOn":"2021-01-15","decisionNumber":"218/QĐ-UBND",
                "href":"/v1/recognitions/019ab1c2-0000-7000-8000-000000000218"}],
             "steps":[],"rules":[]}
            """;

    static final String PAGE = "{\"items\":[" + LAM_HOP
            + "],\"page\":{\"limit\":50},\"validOn\":\"2023-12-31\",\"knownAt\":\"2026-11-23T08:00:00Z\"}";

    static final String OF_A_UNIT = "{\"spellId\":\"019ab1c2-0000-7000-8000-000000018838\",\"code\":\"18838\","
            + "\"name\":\"Lâm Hợp\",\"type\":\"COMMUNE\",\"titles\":[" + LAM_HOP
            + "],\"validOn\":\"2023-12-31\",\"knownAt\":\"2026-11-23T08:00:00Z\"}";

    static final String CENSUS = """
            {"units":"TODAY","unitsOn":"2026-11-23",
             "counts":[{"type":"COMMUNE","level":"ADVANCED","held":33,"disputed":2,"awaitsAcknowledgement":0,
                "noRuleOnFile":0,"ended":0,"notHeld":25,"of":60}],
             "validOn":"2023-12-31","knownAt":"2026-11-23T08:00:00Z"}
            """;

    private TitleExamples() {}
}
