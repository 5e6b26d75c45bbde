package vn.ntm.awards;

import static vn.ntm.awards.CampaignsForTests.CLOSING;
import static vn.ntm.awards.CampaignsForTests.GROUNDS;

import vn.ntm.kernel.testing.example.Question;
import vn.ntm.kernel.testing.example.Questions;

/** Questions about campaigns and what recipients did in them. */
final class CampaignQuestions {

    static final String QUOTAS = """
            {"quotas":[{"form":"BK_TINH","recipientKind":"INDIVIDUAL","most":40,"directShareLeast":60}],
             "basis":{"number":"120/SNV-TĐKT","issuer":"Sở Nội vụ tỉnh Hà Tĩnh","signedOn":"2026-03-02"}}""";

    private static final String OFFICER = "awards-officer";
    private static final String LEADER = "province-leader";
    private static final String NOBODY = "01890a5d-ac96-774b-bcce-b302099a8057";

    private CampaignQuestions() {}

    static void addTo(Questions questions) {
        campaigns(questions);
        moves(questions);
        achievements(questions);
    }

    private static void campaigns(Questions questions) {
        questions
                .good("draftCampaign", () -> written("/v1/campaigns", CampaignsForTests.plan()))
                .refused("draftCampaign", 404, () -> written("/v1/campaigns", unknownForm()))
                .refused("draftCampaign", 409, () -> {
                    String plan = CampaignsForTests.plan();
                    CampaignsForTests.drafted(plan);
                    return written("/v1/campaigns", plan);
                })
                .good("listCampaigns", () -> {
                    CampaignsForTests.launched();
                    return Question.get("/v1/campaigns?state=LAUNCHED&limit=1");
                })
                .good("getCampaign", () -> Question.get("/v1/campaigns/" + CampaignsForTests.launched()))
                .refused("getCampaign", 404, Question.get("/v1/campaigns/" + NOBODY))
                .good("correctCampaign", () -> move(CampaignsForTests.drafted(), "_correct", CampaignsForTests.plan()))
                .refused("correctCampaign", 404, () -> move(NOBODY, "_correct", CampaignsForTests.plan()))
                .refused(
                        "correctCampaign",
                        409,
                        () -> move(CampaignsForTests.launched(), "_correct", CampaignsForTests.plan())
                                .with("If-Match", "\"2\""));
    }

    private static void moves(Questions questions) {
        questions
                .good(
                        "launchCampaign",
                        () -> move(CampaignsForTests.drafted(), "_launch", GROUNDS)
                                .as(LEADER))
                .refused("launchCampaign", 404, move(NOBODY, "_launch", GROUNDS).as(LEADER))
                .refused(
                        "launchCampaign",
                        409,
                        () -> move(
                                        CampaignsForTests.drafted(
                                                CampaignsForTests.plan().replace("2026-01-05", "2026-01-11")),
                                        "_launch",
                                        GROUNDS)
                                .as(LEADER))
                .good(
                        "setCampaignQuotas",
                        () -> move(CampaignsForTests.launched(), "_set-quotas", QUOTAS)
                                .with("If-Match", "\"2\""))
                .refused("setCampaignQuotas", 404, move(NOBODY, "_set-quotas", QUOTAS))
                .refused("setCampaignQuotas", 409, () -> move(CampaignsForTests.drafted(), "_set-quotas", QUOTAS))
                .good(
                        "closeCampaign",
                        () -> move(CampaignsForTests.launched(), "_close", CLOSING)
                                .with("If-Match", "\"2\""))
                .refused("closeCampaign", 404, move(NOBODY, "_close", CLOSING))
                .refused("closeCampaign", 409, () -> move(CampaignsForTests.drafted(), "_close", CLOSING));
    }

    private static void achievements(Questions questions) {
        questions
                .good(
                        "registerAchievement",
                        () -> written(
                                "/v1/achievements",
                                AchievementsForTests.in(CampaignsForTests.launched(), PeopleQuestions.person())))
                .refused("registerAchievement", 404, written("/v1/achievements", AchievementsForTests.done(NOBODY)))
                .refused("registerAchievement", 409, () -> {
                    String body = AchievementsForTests.done(PeopleQuestions.person());
                    AchievementsForTests.registered(body);
                    return written("/v1/achievements", body);
                })
                .good("listAchievements", () -> {
                    achievement();
                    return Question.get("/v1/achievements?limit=1").as(OFFICER);
                })
                .good(
                        "getAchievement",
                        () -> Question.get("/v1/achievements/" + achievement()).as(OFFICER))
                .refused(
                        "getAchievement",
                        409,
                        () -> Question.get("/v1/achievements/" + restricted()).as(OFFICER))
                .refused(
                        "getAchievement",
                        404,
                        Question.get("/v1/achievements/" + NOBODY).as(OFFICER))
                .good("correctAchievement", () -> {
                    String person = PeopleQuestions.person();
                    String id = AchievementsForTests.registered(AchievementsForTests.done(person));
                    return to(id, "_correct", AchievementsForTests.done(person).replace("SK-15", "SK-16"));
                })
                .refused(
                        "correctAchievement",
                        404,
                        () -> to(NOBODY, "_correct", AchievementsForTests.done(PeopleQuestions.person())))
                .refused(
                        "correctAchievement",
                        409,
                        () -> to(achievement(), "_correct", AchievementsForTests.done(PeopleQuestions.person())))
                .good(
                        "confirmAchievement",
                        () -> to(achievement(), "_confirm", AchievementsForTests.CONFIRMATION)
                                .as("province-officer"))
                .refused("confirmAchievement", 404, to(NOBODY, "_confirm", AchievementsForTests.CONFIRMATION))
                .refused(
                        "confirmAchievement",
                        409,
                        () -> to(achievement(), "_confirm", AchievementsForTests.CONFIRMATION));
    }

    /** An achievement that is on file and not confirmed. */
    static String achievement() {
        return AchievementsForTests.registered(AchievementsForTests.done(PeopleQuestions.person()));
    }

    private static String restricted() {
        String person = PeopleQuestions.person();
        String id = AchievementsForTests.registered(AchievementsForTests.done(person));
        String request = RecipientsForTests.post(OFFICER, "/v1/data-requests", "\"0\"", """
                        {"recipientId":"%s","kind":"RESTRICT","receivedOn":"2026-03-02","source":"Đơn","confidence":"HIGH"}
                        """.formatted(person))
                .extract()
                .path("requestId");
        RecipientsForTests.post(OFFICER, "/v1/data-requests/" + request + "/_answer", "\"1\"", PeopleQuestions.GROUNDS);
        return id;
    }

    private static String unknownForm() {
        return CampaignsForTests.plan().replace("BK_TINH", "KHONG_CO");
    }

    private static Question move(String campaign, String move, String body) {
        return written("/v1/campaigns/" + campaign + "/" + move, body).with("If-Match", "\"1\"");
    }

    private static Question to(String achievement, String move, String body) {
        return written("/v1/achievements/" + achievement + "/" + move, body).with("If-Match", "\"1\"");
    }

    private static Question written(String address, String body) {
        return Question.post(address, "application/json", body).as(OFFICER);
    }
}
