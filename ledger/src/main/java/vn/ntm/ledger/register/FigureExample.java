package vn.ntm.ledger.register;

/** What the API document shows of figures. */
final class FigureExample {

    static final String ANSWER = """
            {"year":2023,"yearStatus":"CLOSED","unit":"42","validOn":"2023-12-31","knownAt":"2026-11-23T08:00:00Z",
             "figures":[{"measure":"communes.recognised.advanced",
               "label":{"vi":"Xã được công nhận đạt chuẩn nông thôn mới nâng cao trong năm",
                        "en":"Communes recognised as advanced in the year"},
               "kind":"FLOW","unitOfMeasure":"commune",
               "recorded":{"value":4,"evidence":{"COUNCIL_VOTE":2,"DECISION":2},"disputed":0},
               "published":{"value":10,"status":"FINAL","publishedOn":"2024-02-21",
                            "source":"report of the provincial conference of 2024-02-21","confidence":"HIGH","units":[]},
               "gap":{"value":6,"reason":"UNNAMED_RECORDS"},
               "href":"/v1/recognitions?programmeYear=2023&level=ADVANCED&counted=YES"}]}
            """;

    private FigureExample() {}
}
