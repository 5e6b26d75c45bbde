package vn.ntm.awards.eligibility.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.ntm.awards.commendation.domain.MeritKind;
import vn.ntm.awards.eligibility.domain.Checked;
import vn.ntm.awards.eligibility.domain.EligibilityRule;
import vn.ntm.awards.eligibility.domain.EligibilityVerdict;
import vn.ntm.awards.eligibility.domain.Finding;
import vn.ntm.awards.eligibility.domain.Nominated;
import vn.ntm.kernel.Bilingual;
import vn.ntm.kernel.Confidence;

/** What a rule forbids is refused with a code of its own; what nobody can tell is not refused. */
class EligibilityRefusalsTest {

    @ParameterizedTest
    @CsvSource({
        "ACHIEVEMENT_NOT_REWARDED, achievement-already-rewarded",
        "INITIATIVE_USED_ONCE, initiative-already-used",
        "NO_OBSTACLE_PENDING, recipient-blocked",
        "COUNTS_FROM_END_OF_PENALTY, recipient-blocked",
        "QUOTA, quota-exceeded",
        "ISSUER_HAS_POWER, issuer-without-power",
        "HOUSEHOLD_NOT_REGULAR, household-for-regular-merit",
        "FORM_IN_REGIME, unknown-form",
        "KIND_OF_RECIPIENT, not-eligible",
        "PERIOD_IN_CAMPAIGN, not-eligible",
        "DIRECT_WORKERS, not-eligible",
    })
    void eachRuleHasItsCode(EligibilityRule rule, String code) {
        var refusal = EligibilityRefusals.first(List.of(checked(rule, EligibilityVerdict.NOT_MET)))
                .orElseThrow();

        assertThat(refusal.type().code()).isEqualTo(code);
    }

    @ParameterizedTest
    @EnumSource(EligibilityRule.class)
    void everyRuleCanBeRefusedInBothLanguages(EligibilityRule rule) {
        var refusal = EligibilityRefusals.first(List.of(checked(rule, EligibilityVerdict.NOT_MET)))
                .orElseThrow();

        assertThat(Arrays.stream(Bilingual.Language.values()).map(refusal::detail))
                .noneMatch(detail -> detail.contains("{"));
    }

    @Test
    void nothingIsRefusedThatPeopleJudge() {
        assertThat(EligibilityRefusals.first(List.of(
                        checked(EligibilityRule.CONDITIONS_OF_FORM, EligibilityVerdict.UNKNOWN),
                        checked(EligibilityRule.QUOTA, EligibilityVerdict.MET))))
                .isEmpty();
    }

    @Test
    void whatStandsInTheWayIsNotToldToWhoeverIsRefused() {
        var refusal = EligibilityRefusals.first(
                        List.of(checked(EligibilityRule.NO_OBSTACLE_PENDING, EligibilityVerdict.NOT_MET)))
                .orElseThrow();

        assertThat(refusal.detail(Bilingual.Language.VI)).doesNotContain("được tìm thấy");
    }

    private static Checked checked(EligibilityRule rule, EligibilityVerdict verdict) {
        var nominated =
                new Nominated("n-1", new UUID(1, 1), "BK_TINH", MeritKind.MOVEMENT, null, null, null, null, null);
        var finding = new Finding(
                rule, verdict, new Bilingual("được tìm thấy", "was found"), List.of(), null, null, Confidence.HIGH);
        return new Checked(nominated, "L2022_ND152_2025", List.of(finding));
    }
}
