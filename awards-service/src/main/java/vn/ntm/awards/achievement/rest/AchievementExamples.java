package vn.ntm.awards.achievement.rest;

/** What the API document shows of requests about achievements. */
final class AchievementExamples {

    static final String ID = "01890a5d-ac96-774b-bcce-b302099a8057";

    static final String ACHIEVEMENT = """
            {"title":"Hiến đất mở đường liên thôn","recipientId":"01890a5d-ac96-774b-bcce-b302099a8057",
             "validFrom":"2025-01-01","validTo":"2026-01-01","meritKind":"SUDDEN","initiatives":["SK-15/2025"],
             "source":"Báo cáo thành tích","confidence":"HIGH"}
            """;

    static final String CONFIRMATION = """
            {"confirmedOn":"2026-01-12","reason":"Đã xác minh tại thôn","document":"03/XN-UBND ngày 12/01/2026"}
            """;

    private AchievementExamples() {}
}
