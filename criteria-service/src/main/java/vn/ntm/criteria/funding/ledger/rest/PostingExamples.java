package vn.ntm.criteria.funding.ledger.rest;

/** What the API document shows of postings. The amounts are invented. */
final class PostingExamples {

    static final String REQUEST = """
            {"unitCode":"42","postedOn":"2026-02-10","programmeYear":2026,"source":"LOCAL_BUDGET","budgetTier":"PROVINCE",
             "nature":"INVESTMENT","stage":"PLANNED","amount":{"amount":"12500000000","currency":"VND"},
             "basis":{"number":"112/QĐ-UBND","issuer":"UBND tỉnh Hà Tĩnh","signedOn":"2026-01-20"}}
            """;

    static final String ONE = """
            {"id":"019ab1c2-0000-7000-8000-000000000241","effect":"ADDS","unitCode":"42","postedOn":"2026-02-10",
             "programmeYear":2026,"source":"LOCAL_BUDGET","budgetTier":"PROVINCE","nature":"INVESTMENT","stage":"PLANNED",
             "form":"CASH","amount":{"amount":"12500000000","currency":"VND"},
             "basis":{"number":"112/QĐ-UBND","issuer":"UBND tỉnh Hà Tĩnh","signedOn":"2026-01-20",
               "source":"112/QĐ-UBND, UBND tỉnh Hà Tĩnh, 2026-01-20","confidence":"HIGH"},
             "recordedAt":"2026-02-10T03:12:45Z"}
            """;

    static final String REVERSED = """
            {"id":"019ab1c2-0000-7000-8000-000000000241","effect":"ADDS",
             "reversedBy":"019ab1c2-0000-7000-8000-000000000242","unitCode":"42","postedOn":"2026-02-10",
             "programmeYear":2026,"source":"LOCAL_BUDGET","budgetTier":"PROVINCE","nature":"INVESTMENT","stage":"PLANNED",
             "form":"CASH","amount":{"amount":"12500000000","currency":"VND"},
             "basis":{"number":"112/QĐ-UBND","issuer":"UBND tỉnh Hà Tĩnh","signedOn":"2026-01-20",
               "source":"112/QĐ-UBND, UBND tỉnh Hà Tĩnh, 2026-01-20","confidence":"HIGH"},
             "recordedAt":"2026-02-10T03:12:45Z"}
            """;

    static final String REVERSAL = """
            {"reason":"Ghi nhầm đơn vị thụ hưởng",
             "basis":{"number":"15/BB-VPĐP","issuer":"Văn phòng điều phối nông thôn mới tỉnh","signedOn":"2026-03-02"}}
            """;

    static final String PAGE = "{\"items\":[" + ONE
            + "],\"page\":{\"limit\":50},\"validOn\":\"2026-11-23\",\"knownAt\":\"2026-11-23T08:00:00Z\"}";

    private PostingExamples() {}
}
