package vn.ntm.awards;

import java.util.concurrent.atomic.AtomicInteger;

/** Achievements of recipients of a test in 2025, and campaigns in which they can be achieved. */
final class AchievedForTests {

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private static final String CONFIRMATION = """
            {"confirmedOn":"2026-02-01","reason":"Đã xác minh","document":"03/XN-UBND ngày 01/02/2026"}""";

    private static final String LAUNCH = """
            {"basis":{"number":"2/KH-UBND","issuer":"UBND tỉnh Hà Tĩnh","signedOn":"2025-01-02"}}""";

    private AchievedForTests() {}

    /** An achievement of a collective of the commune, confirmed on 2026-02-01. */
    static String confirmed(String merit) {
        return confirmed(RecipientsForTests.COLLECTIVE, merit);
    }

    /** @param recipient what is registered */
    static String confirmed(String recipient, String merit) {
        return confirm(achieved(recipient, merit, ""));
    }

    static String unconfirmed(String merit) {
        return achieved(RecipientsForTests.COLLECTIVE, merit, "");
    }

    /** An achievement in a movement in which communes propose. */
    static String inCampaign() {
        return confirm(achieved(RecipientsForTests.COLLECTIVE, "MOVEMENT", "\"campaignId\":\"" + campaign() + "\","));
    }

    private static String achieved(String recipient, String merit, String campaign) {
        int number = NUMBERS.incrementAndGet();
        String of = RecipientsForTests.registered(recipient, "Đối tượng thử " + number);
        return RecipientsForTests.post(
                        "awards-officer", "/v1/achievements", "\"0\"", """
            {"recipientId":"%s","title":"Thành tích thử %d","validFrom":"2025-01-01","validTo":"2026-01-01",
             "meritKind":"%s",%s"source":"Báo cáo thành tích","confidence":"HIGH"}""".formatted(of, number, merit, campaign))
                .log()
                .ifValidationFails()
                .statusCode(201)
                .extract()
                .path("achievementId");
    }

    private static String confirm(String achievement) {
        RecipientsForTests.post(
                        "province-officer", "/v1/achievements/" + achievement + "/_confirm", "\"1\"", CONFIRMATION)
                .statusCode(200);
        return achievement;
    }

    /** A movement that was launched on 2025-01-02. */
    private static String campaign() {
        String id = RecipientsForTests.post(
                        "awards-officer", "/v1/campaigns", "\"0\"", """
            {"code":"DE-NGHI-%d","name":"Phong trào thử","meritKind":"MOVEMENT","launcher":"PROVINCE_CHAIRMAN",
             "validFrom":"2025-01-01","validTo":"2027-01-01","aim":"Mục đích","criteria":"Tiêu chuẩn",
             "budget":{"number":"1/QĐ-UBND","issuer":"UBND tỉnh Hà Tĩnh","signedOn":"2024-12-01"},
             "proposers":["COMMUNE","DEPARTMENT"],"source":"Kế hoạch thử","confidence":"HIGH"}""".formatted(NUMBERS.incrementAndGet()))
                .log()
                .ifValidationFails()
                .statusCode(201)
                .extract()
                .path("campaignId");
        RecipientsForTests.post("province-leader", "/v1/campaigns/" + id + "/_launch", "\"1\"", LAUNCH)
                .log()
                .ifValidationFails()
                .statusCode(200);
        return id;
    }
}
