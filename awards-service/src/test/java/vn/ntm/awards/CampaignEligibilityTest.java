package vn.ntm.awards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.kernel.testing.PostgresForTests;
import vn.ntm.kernel.testing.TokensForTests;

/** Who can be commended in a campaign is told by what is granted in it already. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class CampaignEligibilityTest {

    private static final String DIRECT = RecipientsForTests.PERSON.replace("{", "{\"worksDirectly\":true,");

    @BeforeEach
    void theProvinceIsOnFile() {
        TheProvince.load();
    }

    @Test
    void whoWorksDirectlyIsCountedAmongThoseWhoWereGrantedTheSame() {
        String campaign = CampaignsForTests.launched();
        granted(campaign, DIRECT, "INDIVIDUAL");
        granted(campaign, DIRECT, "INDIVIDUAL");
        granted(campaign, DIRECT.replace("true", "false"), "INDIVIDUAL");
        granted(campaign, RecipientsForTests.PERSON, "INDIVIDUAL");

        granted(campaign, RecipientsForTests.COLLECTIVE, "COLLECTIVE");
        granted(CampaignsForTests.launched(), DIRECT, "INDIVIDUAL");
        EarnedForTests.annul(granted(campaign, DIRECT, "INDIVIDUAL"), "2026-02-01");

        ObstacleQuestions.checked("""
                        {"nominations":[{"key":"1","recipientId":"%s","form":"BK_TINH","meritKind":"MOVEMENT","campaignId":"%s"}],
                         "validOn":"2026-03-02"}""".formatted(registered(RecipientsForTests.PERSON), campaign))
                .statusCode(200)
                .body(found("QUOTA"), equalTo("Allotted 35, granted 4, asked for 1."))
                .body(
                        found("DIRECT_WORKERS"),
                        equalTo("At least 60% have to work directly; it would be 2 of 5, with 2 not known."));
    }

    /** What is summed follows from what is on file, whatever came first: the awards, what is known of recipients, or that it was wrong. */
    @Test
    void whatACampaignGrantedIsSummedAsItIsOnFile() {
        String campaign = CampaignsForTests.launched();
        String direct = registered(DIRECT);
        String unknown = registered(RecipientsForTests.PERSON);
        String annulled = granted(campaign, DIRECT, "INDIVIDUAL");
        grantedTo(direct, campaign, "INDIVIDUAL");
        grantedTo(direct, campaign, "INDIVIDUAL");
        grantedTo(unknown, campaign, "INDIVIDUAL");
        granted(campaign, RecipientsForTests.COLLECTIVE, "COLLECTIVE");
        assertThat(DatabaseForTests.sumsThatDiffer(campaign)).isEmpty();

        corrected(direct, DIRECT.replace("true", "false"));
        corrected(unknown, DIRECT);
        EarnedForTests.annul(annulled, "2026-02-01");
        grantedTo(direct, campaign, "INDIVIDUAL");
        EarnedForTests.annul(grantedTo(unknown, campaign, "INDIVIDUAL"), "2026-01-20");

        assertThat(DatabaseForTests.sumsThatDiffer(campaign)).isEmpty();
        ObstacleQuestions.checked("""
                        {"nominations":[{"key":"1","recipientId":"%s","form":"BK_TINH","meritKind":"MOVEMENT","campaignId":"%s"}],
                         "validOn":"2026-03-02"}""".formatted(registered(RecipientsForTests.PERSON), campaign))
                .statusCode(200)
                .body(
                        found("DIRECT_WORKERS"),
                        equalTo("At least 60% have to work directly; it would be 1 of 5, with 1 not known."));
    }

    @Test
    void whoAnnulsWhileTheRecipientIsCorrectedSeesTheCorrection() throws Exception {
        String campaign = CampaignsForTests.launched();
        String recipient = registered(DIRECT);
        String award = grantedTo(recipient, campaign, "INDIVIDUAL");

        EarnedForTests.correctedMeanwhile(recipient, () -> EarnedForTests.annul(award, "2026-02-01"));

        assertThat(DatabaseForTests.sumsThatDiffer(campaign)).isEmpty();
    }

    private static void corrected(String recipient, String body) {
        RecipientsForTests.post(
                        "awards-officer",
                        "/v1/recipients/" + recipient + "/_correct",
                        "\"1\"",
                        body.formatted("Trần Thị Phong Trào"))
                .statusCode(200);
    }

    /** @return the key of an award of the campaign to a new recipient */
    private static String granted(String campaign, String recipient, String kind) {
        return grantedTo(registered(recipient), campaign, kind);
    }

    private static String grantedTo(String recipient, String campaign, String kind) {
        return EarnedForTests.award(
                recipient, kind, "BK_TINH", "MOVEMENT", "2026-01-20", null, UUID.fromString(campaign));
    }

    private static String registered(String recipient) {
        return RecipientsForTests.registered(recipient, "Trần Thị Phong Trào");
    }

    private static String found(String rule) {
        return "items[0].findings.find { it.rule == '%s' }.found.en".formatted(rule);
    }
}
