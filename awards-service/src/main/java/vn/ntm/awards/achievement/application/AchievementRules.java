package vn.ntm.awards.achievement.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import vn.ntm.awards.achievement.domain.Achievement;
import vn.ntm.awards.campaign.application.Campaigns;
import vn.ntm.awards.campaign.domain.Campaign;
import vn.ntm.awards.campaign.domain.CampaignPlan;
import vn.ntm.awards.campaign.domain.CampaignState.CampaignStep;
import vn.ntm.awards.recipient.application.RecipientProblem;
import vn.ntm.awards.recipient.application.RecipientRights;
import vn.ntm.awards.recipient.application.Recipients;
import vn.ntm.awards.recipient.domain.Recipient;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Calendar;

/** Whether an achievement fits to its recipient, and to the campaign in which it was achieved. */
@ApplicationScoped
class AchievementRules {

    private final Recipients recipients;
    private final RecipientRights rights;
    private final Campaigns campaigns;
    private final Calendar calendar;

    AchievementRules(Recipients recipients, RecipientRights rights, Campaigns campaigns, Calendar calendar) {
        this.recipients = recipients;
        this.rights = rights;
        this.campaigns = campaigns;
        this.calendar = calendar;
    }

    /** @throws Refusal if it does not, or the recipient is not one for whom the caller may do this */
    void require(Achievement achievement, String operation) {
        Recipient recipient = mine(achievement.recipient(), operation);
        if (!Achievement.counts(achievement.merit(), recipient.kind())) {
            throw new Refusal(AchievementProblem.HOUSEHOLD_FOR_REGULAR_MERIT, Map.of());
        }
        UUID campaign = achievement.campaign();
        if (campaign != null) {
            requireOf(campaigns.get(campaign, now()).campaign(), achievement);
        }
    }

    /** @throws Refusal if it is not one for whom the caller may do this, or had the processing of the data restricted */
    Recipient mine(UUID id, String operation) {
        Recipient recipient = recipients.get(id, now()).recipient();
        rights.require(recipient, operation);
        if (recipient.restricted()) {
            throw new Refusal(RecipientProblem.RECIPIENT_RESTRICTED, Map.of());
        }
        return recipient;
    }

    private void requireOf(Campaign campaign, Achievement achievement) {
        CampaignPlan plan = campaign.plan();
        String theme = achievement.theme();
        if (campaign.stepOn(calendar.today()) == CampaignStep.DRAFT) {
            throw new Refusal(AchievementProblem.CAMPAIGN_NOT_RUNNING, Map.of("campaign", plan.code()));
        }
        if (achievement.merit() != plan.merit()) {
            throw new Refusal(
                    AchievementProblem.MERIT_NOT_OF_CAMPAIGN, Map.of("campaign", plan.code(), "merit", plan.merit()));
        }
        if (!plan.covers(achievement.period())) {
            throw new Refusal(
                    AchievementProblem.PERIOD_OUTSIDE_CAMPAIGN,
                    Map.of("campaign", plan.code(), "from", plan.period().from(), "lastDay", plan.lastDay()));
        }
        if (theme != null && plan.theme(theme).isEmpty()) {
            throw new Refusal(
                    AchievementProblem.THEME_NOT_OF_CAMPAIGN, Map.of("campaign", plan.code(), "theme", theme));
        }
    }

    private AsOf now() {
        return new AsOf(calendar.today(), calendar.now());
    }
}
