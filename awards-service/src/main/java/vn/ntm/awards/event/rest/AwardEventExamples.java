package vn.ntm.awards.event.rest;

/** What the API document shows of requests about what happens to commendations. */
final class AwardEventExamples {

    static final String KEY = "019ab1c2-0000-7000-8000-000000000c01";

    static final String NOTICE = """
            {"on":"2026-03-27","document":"Công văn 230/SNV ngày 27/3/2026"}
            """;

    static final String PRESENTATION = """
            {"receivedBy":"LEADER","on":"2026-04-02","document":"Biên bản trao tặng ngày 02/4/2026"}
            """;

    static final String PAYMENT = """
            {"amountVnd":7020000,"on":"2026-04-10","document":"Ủy nhiệm chi 45 ngày 10/4/2026"}
            """;

    private AwardEventExamples() {}
}
