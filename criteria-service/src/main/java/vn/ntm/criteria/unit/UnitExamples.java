package vn.ntm.criteria.unit;

/** What the API document shows of units. */
final class UnitExamples {

    static final String ONE = """
            {"spellId":"019ab1c2-0000-7000-8000-000000000448","code":"448","name":"Lộc Hà","type":"DISTRICT",
             "parentCode":"42","validTo":"2025-01-01","source":"GSO list 2023-04-15","confidence":"HIGH"}
            """;

    static final String PAGE = """
            {"items":[{"spellId":"019ab1c2-0000-7000-8000-000000000448","code":"448","name":"Lộc Hà","type":"DISTRICT",
               "parentCode":"42","validTo":"2025-01-01","source":"GSO list 2023-04-15","confidence":"HIGH"}],
             "page":{"limit":50},"validOn":"2023-12-31","knownAt":"2026-11-23T08:00:00Z"}
            """;

    private UnitExamples() {}
}
