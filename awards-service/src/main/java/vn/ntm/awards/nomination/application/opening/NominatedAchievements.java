package vn.ntm.awards.nomination.application.opening;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import vn.ntm.awards.achievement.application.AchievementOnFile;
import vn.ntm.awards.achievement.application.Achievements;
import vn.ntm.awards.achievement.domain.Achievement;
import vn.ntm.awards.campaign.application.Campaigns;
import vn.ntm.awards.campaign.domain.Campaign;
import vn.ntm.awards.campaign.domain.CampaignPlan;
import vn.ntm.awards.nomination.domain.NominationFlow;
import vn.ntm.awards.nomination.domain.NominationSubject;
import vn.ntm.awards.recipient.application.RecipientProblem;
import vn.ntm.awards.recipient.application.Recipients;
import vn.ntm.awards.recipient.domain.Recipient;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Calendar;

/** Holds what somebody is nominated for against the achievement, its recipient and its campaign. */
@ApplicationScoped
public class NominatedAchievements {

    private final Achievements achievements;
    private final Recipients recipients;
    private final Campaigns campaigns;
    private final Calendar calendar;

    NominatedAchievements(Achievements achievements, Recipients recipients, Campaigns campaigns, Calendar calendar) {
        this.achievements = achievements;
        this.recipients = recipients;
        this.campaigns = campaigns;
        this.calendar = calendar;
    }

    /** The achievement, which nobody corrects until the transaction ends. @throws Refusal if there is none */
    public Achievement held(UUID id) {
        return Optional.ofNullable(achievements.forDecision(List.of(id)).get(id))
                .map(AchievementOnFile::achievement)
                .orElseThrow(
                        () -> new Refusal(OpeningProblem.NOMINATED_ACHIEVEMENT_UNKNOWN, Map.of("achievement", id)));
    }

    /** Who achieved it. @throws Refusal if the processing of the data is restricted */
    public Recipient recipient(Achievement achievement) {
        Recipient recipient = recipients.get(achievement.recipient(), now()).recipient();
        if (recipient.restricted()) {
            throw new Refusal(RecipientProblem.RECIPIENT_RESTRICTED, Map.of());
        }
        return recipient;
    }

    /**
     * It is over by the day, and its campaign lets such a proposer propose on the day.
     *
     * @throws Refusal if not
     */
    public void requireOpen(NominationSubject subject, Achievement achievement, LocalDate day) {
        requireOver(achievement, day);
        UUID campaign = subject.campaign();
        if (campaign != null) {
            requireCampaign(campaigns.get(campaign, now()).campaign(), subject, day);
        } else if (subject.flow() == NominationFlow.PROVINCIAL_THEMATIC
                && CampaignPlan.MERITS.contains(subject.merit())) {
            throw new Refusal(OpeningProblem.CAMPAIGN_NEEDED, Map.of("merit", subject.merit()));
        }
    }

    /**
     * It is still what was nominated, its recipient can be commended, and more than a short report stands on what another
     * confirmed: it can be corrected until it is rewarded.
     *
     * @throws Refusal if not
     */
    public void requireAsNominated(NominationSubject subject, LocalDate day) {
        Achievement achievement = held(subject.achievement());
        Recipient _ = recipient(achievement);
        if (achievement.merit() != subject.merit() || !Objects.equals(achievement.campaign(), subject.campaign())) {
            throw new Refusal(OpeningProblem.NOMINATED_ACHIEVEMENT_CHANGED, Map.of("achievement", achievement.id()));
        }
        requireOver(achievement, day);
        if (subject.flow() != NominationFlow.SIMPLIFIED) {
            requireConfirmed(achievement, day);
        }
    }

    private static void requireConfirmed(Achievement achievement, LocalDate day) {
        Achievement.Confirmation confirmation = achievement.confirmation();
        if (confirmation == null || confirmation.on().isAfter(day)) {
            throw new Refusal(OpeningProblem.ACHIEVEMENT_NOT_CONFIRMED, Map.of("achievement", achievement.id()));
        }
    }

    private static void requireOver(Achievement achievement, LocalDate day) {
        LocalDate end = Objects.requireNonNull(achievement.period().to());
        if (day.isBefore(end)) {
            throw new Refusal(
                    OpeningProblem.ACHIEVED_AFTER_NOMINATION, Map.of("lastDay", end.minusDays(1), "day", day));
        }
    }

    private static void requireCampaign(Campaign campaign, NominationSubject subject, LocalDate day) {
        String code = campaign.plan().code();
        if (!campaign.takesNominationsOn(day)) {
            throw new Refusal(
                    OpeningProblem.CAMPAIGN_TAKES_NO_NOMINATIONS,
                    Map.of("day", day, "campaign", code, "state", campaign.stepOn(day)));
        }
        if (!campaign.plan().letsPropose(subject.proposer().kind())) {
            throw new Refusal(
                    OpeningProblem.PROPOSER_NOT_OF_CAMPAIGN,
                    Map.of("campaign", code, "proposer", subject.proposer().kind()));
        }
    }

    private AsOf now() {
        return new AsOf(calendar.today(), calendar.now());
    }
}
