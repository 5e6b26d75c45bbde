package vn.ntm.criteria.funding.ledger.rest;

/** What the API document shows of postings. The amounts are invented. */
final class PostingExamples {

    static final String REQUEST = """
            {"unitCode":"42","postedOn":"2026-02-10","programmeYear":2026,"source":"LOCAL_BUDGET","budgetTier":"PROVINCE",
             "nature":"INVESTMENT","stage":"PLANNED","amount":{"amount":"12500000000","currency":"VND"},
             "basis":{"number":"112/QĐ-UBND","issuer":"UBND tỉnh Hà Tĩnh","signedOn":"2026-01-20"}}
            """;

    static final String REVERSAL = """
            {"reason":"Ghi nhầm đơn vị thụ hưởng",
             "basis":{"number":"15/BB-VPĐP","issuer":"Văn phòng điều phối nông thôn mới tỉnh","signedOn":"2026-03-02"}}
            """;

    private PostingExamples() {}
}
