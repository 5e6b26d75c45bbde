package vn.ntm.awards.eligibility.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ntm.awards.eligibility.domain.EligibilityVerdict.MET;
import static vn.ntm.awards.eligibility.domain.EligibilityVerdict.NOT_MET;
import static vn.ntm.awards.eligibility.domain.EligibilityVerdict.UNKNOWN;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.awards.commendation.domain.MeritKind;
import vn.ntm.awards.eligibility.domain.EligibilityRule;
import vn.ntm.awards.eligibility.domain.EligibilityVerdict;
import vn.ntm.awards.eligibility.domain.PastAward;
import vn.ntm.awards.obstacle.domain.Obstacle;
import vn.ntm.awards.obstacle.domain.ObstacleKind;

/** One achievement earns one form, an initiative supports one award, and nobody is commended while something stands in the way. */
class AchievementRulesTest {

    private static final PastAward OTHER = new PastAward(
            "c-9", new UUID(9, 9), new UUID(9, 8), "GK_XA", MeritKind.MOVEMENT, LocalDate.of(2025, 9, 2), 2025, null);

    private final ACase nomination = new ACase();

    @Test
    void withoutAnAchievementNothingShowsForWhat() {
        nomination.achievement = null;
        nomination.achievementId = null;

        assertThat(nomination.on(EligibilityRule.ACHIEVEMENT_FITS)).isEqualTo(UNKNOWN);
        assertThat(nomination.check().on(EligibilityRule.ACHIEVEMENT_NOT_REWARDED))
                .isEmpty();
    }

    @Test
    void anAchievementThatIsNotOnFileEarnsNothing() {
        nomination.achievement = null;

        assertThat(nomination.on(EligibilityRule.ACHIEVEMENT_FITS)).isEqualTo(NOT_MET);
    }

    @Test
    void whatAnotherDidEarnsNothing() {
        nomination.achievement = ACase.achievement(new UUID(7, 7), MeritKind.MOVEMENT, null);

        assertThat(nomination.found(EligibilityRule.ACHIEVEMENT_FITS))
                .isEqualTo("The achievement is another recipient's.");
    }

    @Test
    void whatWasDoneInAMovementIsNoRegularMerit() {
        nomination.merit = MeritKind.REGULAR;

        assertThat(nomination.on(EligibilityRule.ACHIEVEMENT_FITS)).isEqualTo(NOT_MET);
    }

    @Test
    void anAchievementOfOneCampaignIsNotRewardedInAnother() {
        nomination.campaignId = new UUID(3, 1);
        nomination.achievement = ACase.achievement(ACase.RECIPIENT, MeritKind.MOVEMENT, new UUID(3, 2));

        assertThat(nomination.on(EligibilityRule.ACHIEVEMENT_FITS)).isEqualTo(NOT_MET);
    }

    @Test
    void anAchievementEarnsOneForm() {
        assertThat(nomination.on(EligibilityRule.ACHIEVEMENT_NOT_REWARDED)).isEqualTo(MET);

        nomination.rewarded.add(OTHER);

        assertThat(nomination.on(EligibilityRule.ACHIEVEMENT_NOT_REWARDED)).isEqualTo(NOT_MET);
        assertThat(nomination
                        .check()
                        .on(EligibilityRule.ACHIEVEMENT_NOT_REWARDED)
                        .orElseThrow()
                        .references())
                .containsExactly("c-9");
    }

    @Test
    void theSameFormForAnotherAchievementIsLegal() {
        nomination.awards.add(ACase.award("c-1", "BK_TINH", MeritKind.MOVEMENT, LocalDate.of(2025, 2, 1)));

        assertThat(nomination.on(EligibilityRule.ACHIEVEMENT_NOT_REWARDED)).isEqualTo(MET);
        assertThat(nomination.check().verdict()).isNotEqualTo(NOT_MET);
    }

    @Test
    void whetherWhatWasAnnulledCanBeRewardedAnewIsJudgedByPeople() {
        nomination.rewarded.add(ACase.annulled(OTHER, LocalDate.of(2025, 12, 1)));

        assertThat(nomination.on(EligibilityRule.ACHIEVEMENT_NOT_REWARDED)).isEqualTo(UNKNOWN);
    }

    @Test
    void anAchievementIsNominatedOnceInAQuestion() {
        nomination.twins.add("n-2");

        assertThat(nomination.found(EligibilityRule.ACHIEVEMENT_NOT_REWARDED)).contains("n-2");
        assertThat(nomination.on(EligibilityRule.ACHIEVEMENT_NOT_REWARDED)).isEqualTo(NOT_MET);
    }

    @Test
    void anInitiativeSupportsOneAward() {
        nomination.achievement = ACase.achievement(ACase.RECIPIENT, MeritKind.MOVEMENT, null, "12/QĐ-SK", "13/QĐ-SK");
        assertThat(nomination.on(EligibilityRule.INITIATIVE_USED_ONCE)).isEqualTo(MET);

        nomination.supported.put("12/QĐ-SK", List.of(OTHER));

        assertThat(nomination.on(EligibilityRule.INITIATIVE_USED_ONCE)).isEqualTo(NOT_MET);
        assertThat(nomination.found(EligibilityRule.INITIATIVE_USED_ONCE)).contains("12/QĐ-SK (GK_XA 2025-09-02)");
    }

    @Test
    void whatWasAnnulledSetsItsInitiativesFree() {
        nomination.achievement = ACase.achievement(ACase.RECIPIENT, MeritKind.MOVEMENT, null, "12/QĐ-SK");
        nomination.supported.put("12/QĐ-SK", List.of(ACase.annulled(OTHER, LocalDate.of(2025, 12, 1))));

        assertThat(nomination.on(EligibilityRule.INITIATIVE_USED_ONCE)).isEqualTo(MET);
    }

    @ParameterizedTest
    @CsvSource({
        "DISCIPLINE, 2026-03-02, , NOT_MET",
        "INVESTIGATION, 2026-01-01, , NOT_MET",
        "INSPECTION, 2026-01-01, 2026-03-03, NOT_MET",
        "INSPECTION, 2026-01-01, 2026-03-02, MET",
        "COMPLAINT, 2026-03-03, , MET",
        "COMPLAINT, 2025-01-01, 2025-02-01, MET",
    })
    void nobodyIsCommendedWhileSomethingIsPending(
            ObstacleKind kind, LocalDate began, @Nullable LocalDate ended, EligibilityVerdict verdict) {
        nomination.obstacles.add(ACase.obstacle(kind, began, ended));

        assertThat(nomination.on(EligibilityRule.NO_OBSTACLE_PENDING)).isEqualTo(verdict);
    }

    @Test
    void whatWasWithdrawnNeverStoodInTheWay() {
        Obstacle complaint = ACase.obstacle(ObstacleKind.COMPLAINT, LocalDate.of(2026, 1, 1), null);
        nomination.obstacles.add(complaint.withdrawn("ghi nhầm", null));

        assertThat(nomination.on(EligibilityRule.NO_OBSTACLE_PENDING)).isEqualTo(MET);
    }

    /** The achievement is of 2025. */
    @ParameterizedTest
    @CsvSource({
        "2024-12-31, MET",
        "2025-01-01, MET",
        "2025-01-02, UNKNOWN",
        "2025-12-31, UNKNOWN",
        "2026-01-01, NOT_MET",
        "2026-02-01, NOT_MET",
    })
    void afterADisciplineAchievementsCountFromItsEnd(LocalDate ended, EligibilityVerdict verdict) {
        nomination.obstacles.add(ACase.obstacle(ObstacleKind.DISCIPLINE, LocalDate.of(2024, 6, 1), ended));

        assertThat(nomination.on(EligibilityRule.COUNTS_FROM_END_OF_PENALTY)).isEqualTo(verdict);
    }

    @Test
    void anInspectionThatIsOverTakesNothingAway() {
        nomination.obstacles.add(
                ACase.obstacle(ObstacleKind.INSPECTION, LocalDate.of(2024, 6, 1), LocalDate.of(2026, 2, 1)));

        assertThat(nomination.check().on(EligibilityRule.COUNTS_FROM_END_OF_PENALTY))
                .isEmpty();
    }
}
