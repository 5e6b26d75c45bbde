package vn.ntm.awards.eligibility.application;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ntm.awards.achievement.application.AchievementProblem;
import vn.ntm.awards.eligibility.domain.Checked;
import vn.ntm.awards.eligibility.domain.EligibilityRule;
import vn.ntm.awards.eligibility.domain.EligibilityVerdict;
import vn.ntm.awards.eligibility.domain.Finding;
import vn.ntm.awards.form.application.FormProblem;
import vn.ntm.kernel.problem.ProblemType;
import vn.ntm.kernel.problem.Refusal;

/** How what a rule forbids is refused: each with its own code. */
public final class EligibilityRefusals {

    private EligibilityRefusals() {}

    /** The refusal of the first nomination that a rule forbids; nothing if none is. */
    public static Optional<Refusal> first(List<Checked> checked) {
        return checked.stream()
                .flatMap(one -> one.findings().stream()
                        .filter(finding -> finding.verdict() == EligibilityVerdict.NOT_MET)
                        .map(finding -> refusal(one, finding)))
                .findFirst();
    }

    private static Refusal refusal(Checked checked, Finding finding) {
        var nominated = checked.nominated();
        return new Refusal(
                problem(finding.rule()),
                Map.of("nomination", nominated.key(), "found", finding.found(), "form", nominated.form()));
    }

    private static ProblemType problem(EligibilityRule rule) {
        return switch (rule) {
            case ACHIEVEMENT_NOT_REWARDED -> EligibilityProblem.ACHIEVEMENT_ALREADY_REWARDED;
            case INITIATIVE_USED_ONCE -> EligibilityProblem.INITIATIVE_ALREADY_USED;
            case NO_OBSTACLE_PENDING, COUNTS_FROM_END_OF_PENALTY -> EligibilityProblem.RECIPIENT_BLOCKED;
            case QUOTA -> EligibilityProblem.QUOTA_EXCEEDED;
            case ISSUER_HAS_POWER -> EligibilityProblem.ISSUER_WITHOUT_POWER;
            case HOUSEHOLD_NOT_REGULAR -> AchievementProblem.HOUSEHOLD_FOR_REGULAR_MERIT;
            case FORM_IN_REGIME -> FormProblem.UNKNOWN_FORM;
            case RECIPIENT_ON_FILE,
                    KIND_OF_RECIPIENT,
                    MERIT_OF_FORM,
                    ACHIEVEMENT_FITS,
                    ACHIEVEMENT_CONFIRMED,
                    PERIOD_IN_CAMPAIGN,
                    CAMPAIGN_LAUNCHED,
                    DIRECT_WORKERS,
                    ONE_STATE_AWARD_A_YEAR,
                    THEMATIC_NOT_IN_REGULAR_CHAIN,
                    COUNTED_ROUTE,
                    CONDITIONS_OF_FORM,
                    LATER_REGIME -> EligibilityProblem.NOT_ELIGIBLE;
        };
    }
}
