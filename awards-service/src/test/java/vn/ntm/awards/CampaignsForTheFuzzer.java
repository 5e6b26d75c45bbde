package vn.ntm.awards;

import java.util.Map;
import vn.ntm.kernel.testing.fuzz.Known;

/** What the fuzzer can do to campaigns, and to what recipients did. */
final class CampaignsForTheFuzzer {

    private static final String TAG = "If-Match";
    private static final String DRAFTED = "\"1\"";
    private static final String LAUNCHED = "\"2\"";

    private CampaignsForTheFuzzer() {}

    static void addTo(Known known) {
        known.role("registerAchievement", "awards-officer")
                .role("correctAchievement", "awards-officer")
                .role("confirmAchievement", "province-officer")
                .role("getAchievement", "awards-officer")
                .role("listAchievements", "awards-officer")
                .fresh("draftCampaign", () -> Map.of("body", CampaignsForTests.plan()))
                .fresh("getCampaign", () -> PeopleForTheFuzzer.today("campaign", CampaignsForTests.launched()))
                .fresh(
                        "correctCampaign",
                        () -> Map.of(
                                "campaign",
                                CampaignsForTests.drafted(),
                                TAG,
                                DRAFTED,
                                "body",
                                CampaignsForTests.plan()))
                .fresh("launchCampaign", () -> Map.of("campaign", CampaignsForTests.drafted(), TAG, DRAFTED))
                .fresh("setCampaignQuotas", () -> Map.of("campaign", CampaignsForTests.launched(), TAG, LAUNCHED))
                .fresh("closeCampaign", () -> Map.of("campaign", CampaignsForTests.launched(), TAG, LAUNCHED))
                .fresh("registerAchievement", () -> Map.of("body", AchievementsForTests.done(PeopleQuestions.person())))
                .fresh("getAchievement", () -> PeopleForTheFuzzer.today("achievement", CampaignQuestions.achievement()))
                .fresh("correctAchievement", CampaignsForTheFuzzer::corrected)
                .fresh(
                        "confirmAchievement",
                        () -> Map.of("achievement", CampaignQuestions.achievement(), TAG, DRAFTED));
    }

    private static Map<String, String> corrected() {
        String body = AchievementsForTests.done(PeopleQuestions.person());
        return Map.of("achievement", AchievementsForTests.registered(body), TAG, DRAFTED, "body", body);
    }
}
