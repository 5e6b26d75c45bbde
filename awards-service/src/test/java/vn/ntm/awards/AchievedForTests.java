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
        return inCampaign(RecipientsForTests.COLLECTIVE);
    }

    /** An achievement of a collective of its own in the movement, confirmed. */
    static String confirmedIn(String campaign) {
        return confirm(achieved(RecipientsForTests.COLLECTIVE, "MOVEMENT", "\"campaignId\":\"" + campaign + "\","));
    }

    /** @param recipient what is registered */
    static String inCampaign(String recipient) {
        return confirm(achieved(recipient, "MOVEMENT", "\"campaignId\":\"" + campaign() + "\","));
    }

    /** A movement in which so many recipients of the kind can be given the form. */
    static String campaign(String form, String kind, int most) {
        return launched(
                "\"quotas\":[{\"form\":\"%s\",\"recipientKind\":\"%s\",\"most\":%d}],".formatted(form, kind, most));
    }

    /** An achievement of a collective in other days. */
    static String in(String from, String to, String merit) {
        return achieved(RecipientsForTests.COLLECTIVE, merit, "", from, to);
    }

    /** What is to be registered after a correction: of this recipient, for regular merit and in no campaign. */
    static void corrected(String achievement, String recipient) {
        RecipientsForTests.post(
                        "awards-officer", "/v1/achievements/" + achievement + "/_correct", "\"2\"", """
            {"recipientId":"%s","title":"Thành tích sửa %d","validFrom":"2025-01-01","validTo":"2026-01-01",
             "meritKind":"REGULAR","source":"Báo cáo thành tích","confidence":"HIGH"}""".formatted(
                                        recipient, NUMBERS.incrementAndGet()))
                .statusCode(200);
        RecipientsForTests.post(
                        "province-officer", "/v1/achievements/" + achievement + "/_confirm", "\"3\"", CONFIRMATION)
                .statusCode(200);
    }

    /** A request of the person about the own data. */
    static String asked(String recipient, String kind) {
        return RecipientsForTests.post("awards-officer", "/v1/data-requests", "\"0\"", """
            {"recipientId":"%s","kind":"%s","receivedOn":"2026-03-06","source":"Đơn đề nghị","confidence":"HIGH"}
            """.formatted(recipient, kind))
                .statusCode(201)
                .extract()
                .path("requestId");
    }

    /** The person wants the processing of the data restricted, and it is. */
    static void restrict(String recipient) {
        RecipientsForTests.post(
                        "awards-officer",
                        "/v1/data-requests/" + asked(recipient, "RESTRICT") + "/_answer",
                        "\"1\"",
                        "{\"reason\":\"Đã làm\",\"document\":\"12/SNV ngày 06/03/2026\"}")
                .statusCode(200);
    }

    private static String achieved(String recipient, String merit, String campaign) {
        return achieved(recipient, merit, campaign, "2025-01-01", "2026-01-01");
    }

    private static String achieved(String recipient, String merit, String campaign, String from, String to) {
        int number = NUMBERS.incrementAndGet();
        String of = RecipientsForTests.registered(recipient, "Đối tượng thử " + number);
        return RecipientsForTests.post("awards-officer", "/v1/achievements", "\"0\"", """
            {"recipientId":"%s","title":"Thành tích thử %d","validFrom":"%s","validTo":"%s",
             "meritKind":"%s",%s"source":"Báo cáo thành tích","confidence":"HIGH"}""".formatted(
                                of, number, from, to, merit, campaign))
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
        return launched("");
    }

    /** @param quotas a part of the plan, or nothing */
    private static String launched(String quotas) {
        String id = RecipientsForTests.post(
                        "awards-officer", "/v1/campaigns", "\"0\"", """
            {"code":"DE-NGHI-%d","name":"Phong trào thử","meritKind":"MOVEMENT","launcher":"PROVINCE_CHAIRMAN",
             "validFrom":"2025-01-01","validTo":"2027-01-01","aim":"Mục đích","criteria":"Tiêu chuẩn",
             "budget":{"number":"1/QĐ-UBND","issuer":"UBND tỉnh Hà Tĩnh","signedOn":"2024-12-01"},
             "proposers":["COMMUNE","DEPARTMENT"],%s"source":"Kế hoạch thử","confidence":"HIGH"}""".formatted(NUMBERS.incrementAndGet(), quotas))
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
