package vn.ntm.awards;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static vn.ntm.awards.AchievementsForTests.done;
import static vn.ntm.awards.RecipientsForTests.PERSON;
import static vn.ntm.awards.RecipientsForTests.as;
import static vn.ntm.awards.RecipientsForTests.post;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.kernel.testing.PostgresForTests;
import vn.ntm.kernel.testing.TokensForTests;

/** What a commendation stands on is not changed under it. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class WhatWasDecidedStaysTest {

    @Inject
    GrantedForTests decided;

    @BeforeEach
    void theProvinceIsOnFile() {
        TheProvince.load();
    }

    @Test
    void aQuotaIsNotSetBelowWhatIsGranted() {
        String id = CampaignsForTests.launched();
        decided.grant(id, 12);

        CampaignsForTests.move("awards-officer", id, "_set-quotas", 2, quota(11))
                .statusCode(409)
                .body("code", equalTo("quota-below-granted"));
        as("awards-officer").get("/v1/campaigns/" + id).then().body("version", equalTo(2));
        CampaignsForTests.move("awards-officer", id, "_set-quotas", 2, quota(12))
                .statusCode(200)
                .body("version", equalTo(3));
    }

    @Test
    void anAchievementThatEarnedAFormIsNotCorrected() {
        String person = RecipientsForTests.registered(PERSON, "Trần Thị Đã Được Khen");
        String id = AchievementsForTests.registered(done(person));
        decided.reward(id);

        post(
                        "awards-officer",
                        "/v1/achievements/" + id + "/_correct",
                        "\"1\"",
                        done(person).replace("SK-15", "SK-17"))
                .statusCode(409)
                .body("code", equalTo("achievement-rewarded-stays"));
        as("awards-officer")
                .get("/v1/achievements/" + id)
                .then()
                .body("version", equalTo(1))
                .body("initiatives", contains("SK-15/2025"));
    }

    private static String quota(int most) {
        return """
                {"quotas":[{"form":"BK_TINH","recipientKind":"INDIVIDUAL","most":%d}],
                 "basis":{"number":"120/SNV-TĐKT","issuer":"Sở Nội vụ","signedOn":"2026-03-02"}}""".formatted(most);
    }
}
