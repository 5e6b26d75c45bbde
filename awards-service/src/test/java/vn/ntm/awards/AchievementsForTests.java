package vn.ntm.awards;

/** What made-up recipients did. */
final class AchievementsForTests {

    static final String CONFIRMATION = """
            {"confirmedOn":"2026-01-12","reason":"Đã xác minh","document":"03/XN-UBND ngày 12/01/2026"}""";

    private AchievementsForTests() {}

    static String done(String recipient) {
        return """
            {"title":"Hiến đất mở đường liên thôn","recipientId":"%s","validFrom":"2025-01-01","validTo":"2026-01-01",
             "meritKind":"SUDDEN","initiatives":["SK-15/2025"],"source":"Báo cáo thành tích","confidence":"HIGH"}""".formatted(recipient);
    }

    static String in(String campaign, String recipient) {
        return """
            {"title":"Xây dựng vườn mẫu","recipientId":"%s","validFrom":"2026-02-01","validTo":"2026-10-01",
             "meritKind":"MOVEMENT","campaignId":"%s","theme":"VUON-MAU","source":"Báo cáo thành tích","confidence":"HIGH"}""".formatted(recipient, campaign);
    }

    static String registered(String body) {
        return RecipientsForTests.post("awards-officer", "/v1/achievements", "\"0\"", body)
                .statusCode(201)
                .extract()
                .path("achievementId");
    }
}
