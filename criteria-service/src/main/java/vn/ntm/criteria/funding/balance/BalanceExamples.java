package vn.ntm.criteria.funding.balance;

/** What the API document shows of balances. The amounts are invented. */
final class BalanceExamples {

    private static final String COLUMNS = """
            {"planned":{"total":{"amount":"12500000000","currency":"VND"},"cash":{"amount":"12500000000",
            "currency":"VND"},"inKind":{"amount":"0","currency":"VND"},"investment":{"amount":"12500000000",
            "currency":"VND"},"recurrent":{"amount":"0","currency":"VND"},"postings":1,"share":{"percent":100.0,
            "numerator":{"amount":"12500000000","currency":"VND"},"denominator":{"amount":"12500000000",
            "currency":"VND"}},
            "href":"/v1/funding-postings?programmeYear=2026&unit=42&stage=PLANNED&validOn=2026-11-23"},
            "committed":{"total":{"amount":"0","currency":"VND"},"cash":{"amount":"0","currency":"VND"},
            "inKind":{"amount":"0","currency":"VND"},"investment":{"amount":"0","currency":"VND"},
            "recurrent":{"amount":"0","currency":"VND"},"postings":0,
            "href":"/v1/funding-postings?programmeYear=2026&unit=42&stage=COMMITTED&validOn=2026-11-23"},
            "deliveredFirstHalf":{"total":{"amount":"4000000000","currency":"VND"},"cash":{"amount":"4000000000",
            "currency":"VND"},"inKind":{"amount":"0","currency":"VND"},"investment":{"amount":"4000000000",
            "currency":"VND"},"recurrent":{"amount":"0","currency":"VND"},"postings":1,"share":{"percent":100.0,
            "numerator":{"amount":"4000000000","currency":"VND"},"denominator":{"amount":"4000000000",
            "currency":"VND"}},
            "href":"/v1/funding-postings?programmeYear=2026&unit=42&stage=DELIVERED&half=FIRST&validOn=2026-11-23"},
            "deliveredSecondHalf":{"total":{"amount":"0","currency":"VND"},"cash":{"amount":"0","currency":"VND"},
            "inKind":{"amount":"0","currency":"VND"},"investment":{"amount":"0","currency":"VND"},
            "recurrent":{"amount":"0","currency":"VND"},"postings":0,
            "href":"/v1/funding-postings?programmeYear=2026&unit=42&stage=DELIVERED&half=SECOND&validOn=2026-11-23"},
            "delivered":{"total":{"amount":"4000000000","currency":"VND"},"cash":{"amount":"4000000000",
            "currency":"VND"},"inKind":{"amount":"0","currency":"VND"},"investment":{"amount":"4000000000",
            "currency":"VND"},"recurrent":{"amount":"0","currency":"VND"},"postings":1,"share":{"percent":100.0,
            "numerator":{"amount":"4000000000","currency":"VND"},"denominator":{"amount":"4000000000",
            "currency":"VND"}},
            "href":"/v1/funding-postings?programmeYear=2026&unit=42&stage=DELIVERED&validOn=2026-11-23"},
            "percentOfPlan":{"percent":32.0,"numerator":{"amount":"4000000000","currency":"VND"},
            "denominator":{"amount":"12500000000","currency":"VND"}}}
            """;

    static final String ONE = "{\"programmeYear\":2026,\"unitCode\":\"42\",\"total\":" + COLUMNS
            + ",\"sources\":[],\"validOn\":\"2026-11-23\",\"knownAt\":\"2026-11-23T08:00:00Z\"}";

    private BalanceExamples() {}
}
