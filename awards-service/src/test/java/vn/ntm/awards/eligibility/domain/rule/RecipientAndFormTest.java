package vn.ntm.awards.eligibility.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ntm.awards.eligibility.domain.EligibilityVerdict.NOT_MET;
import static vn.ntm.awards.eligibility.domain.EligibilityVerdict.UNKNOWN;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.ntm.awards.commendation.domain.MeritKind;
import vn.ntm.awards.commendation.domain.RecipientKind;
import vn.ntm.awards.eligibility.domain.EligibilityRule;
import vn.ntm.awards.eligibility.domain.EligibilityVerdict;
import vn.ntm.awards.eligibility.domain.Finding;
import vn.ntm.awards.form.domain.IssuerKind;
import vn.ntm.awards.regime.domain.RegimeContent;
import vn.ntm.kernel.Confidence;

/** Who can be given a form, by whom, and under which rules. */
class RecipientAndFormTest {

    private final ACase nomination = new ACase();

    @Test
    void aSoundNominationIsLeftToPeople() {
        var checked = nomination.check();

        assertThat(checked.verdict()).isEqualTo(UNKNOWN);
        assertThat(checked.findings())
                .filteredOn(finding -> finding.verdict() == UNKNOWN)
                .extracting(Finding::rule)
                .containsExactly(EligibilityRule.MERIT_OF_FORM, EligibilityRule.CONDITIONS_OF_FORM);
        assertThat(nomination.found(EligibilityRule.CONDITIONS_OF_FORM))
                .startsWith("To be judged by people: good conduct");
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"QUOTA", "COUNTED_ROUTE", "CONDITIONS_OF_FORM"})
    void whateverNoCampaignAndNoFormSaysItselfHasALegalSource(EligibilityRule rule) {
        assertThat(rule.legalBasis()).isNotBlank();
        assertThat(rule.source()).isNotBlank();
    }

    @Test
    void nobodyIsCommendedWhoIsNotOnFile() {
        nomination.onFile = false;

        assertThat(nomination.on(EligibilityRule.RECIPIENT_ON_FILE)).isEqualTo(NOT_MET);
    }

    @Test
    void nothingIsToldOfWhoeverHadTheProcessingRestricted() {
        nomination.restricted = true;

        var checked = nomination.check();

        assertThat(checked.findings()).extracting(Finding::rule).containsExactly(EligibilityRule.RECIPIENT_ON_FILE);
        assertThat(checked.findings().getFirst().legalBasis()).startsWith("Luật 91/2025/QH15");
        assertThat(checked.verdict()).isEqualTo(UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "INDIVIDUAL, MET",
        "COLLECTIVE, MET",
        "TERRITORY, MET",
        "HOUSEHOLD, NOT_MET",
        "ENTERPRISE, NOT_MET",
    })
    void aFormIsForItsKindsOfRecipientsAndATerritoryIsACollective(RecipientKind kind, EligibilityVerdict verdict) {
        nomination.kind = kind;

        assertThat(nomination.on(EligibilityRule.KIND_OF_RECIPIENT)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "REGULAR, NOT_MET",
        "SUDDEN, MET",
        "MOVEMENT, MET",
        "THEMATIC, MET",
    })
    void aHouseholdHasNoRegularMerit(MeritKind merit, EligibilityVerdict verdict) {
        nomination.kind = RecipientKind.HOUSEHOLD;
        nomination.merit = merit;

        assertThat(nomination.on(EligibilityRule.HOUSEHOLD_NOT_REGULAR)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "MOVEMENT, MET",
        "REGULAR, NOT_MET",
        ", UNKNOWN",
    })
    void aFormThatIsGivenForOneKindOfMeritIsGivenForNoOther(@Nullable MeritKind only, EligibilityVerdict verdict) {
        nomination.awardForm = ACase.form(only, RecipientKind.INDIVIDUAL);

        assertThat(nomination.on(EligibilityRule.MERIT_OF_FORM)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "PROVINCE_CHAIRMAN, MET",
        "DISTRICT_CHAIRMAN, NOT_MET",
    })
    void whoHasNoPowerOnTheDayGivesNothing(IssuerKind issuer, EligibilityVerdict verdict) {
        nomination.issuer = issuer;

        assertThat(nomination.on(EligibilityRule.ISSUER_HAS_POWER)).isEqualTo(verdict);
    }

    @Test
    void aFormOfWhichNoPowerIsOnFileMayBeGivenBySomebody() {
        nomination.powers.clear();

        assertThat(nomination.on(EligibilityRule.ISSUER_HAS_POWER)).isEqualTo(UNKNOWN);
    }

    @Test
    void aFormThatNobodyKnowsIsNone() {
        nomination.formKnown = false;
        nomination.awardForm = null;

        assertThat(nomination.on(EligibilityRule.FORM_IN_REGIME)).isEqualTo(NOT_MET);
    }

    @ParameterizedTest
    @CsvSource({
        "ON_FILE, NOT_MET",
        "IN_PART, UNKNOWN",
        "NOT_RETRIEVED, UNKNOWN",
    })
    void aFormIsMissingOnlyFromARegimeThatIsOnFileAsAWhole(RegimeContent content, EligibilityVerdict verdict) {
        nomination.awardForm = null;
        nomination.regime = ACase.regime("L", LocalDate.of(2025, 7, 1), content, null);

        assertThat(nomination.on(EligibilityRule.FORM_IN_REGIME)).isEqualTo(verdict);
        assertThat(nomination.on(EligibilityRule.KIND_OF_RECIPIENT)).isEqualTo(UNKNOWN);
    }

    @Test
    void ofADayWithoutARegimeNobodyTells() {
        nomination.awardForm = null;
        nomination.regime = null;

        assertThat(nomination.on(EligibilityRule.FORM_IN_REGIME)).isEqualTo(UNKNOWN);
        assertThat(nomination.check().regime()).isNull();
    }

    @Test
    void aLaterRegimeWasNotComparedAndThatIsSaid() {
        nomination.today = ACase.regime(
                "L2026_ND152_2025", LocalDate.of(2026, 10, 1), RegimeContent.NOT_RETRIEVED, "unless more favourable");

        assertThat(nomination.on(EligibilityRule.LATER_REGIME)).isEqualTo(UNKNOWN);
        assertThat(nomination.found(EligibilityRule.LATER_REGIME))
                .contains("L2026_ND152_2025", "unless more favourable");
    }

    @Test
    void underTheSameRegimeThereIsNothingToCompare() {
        assertThat(nomination.check().on(EligibilityRule.LATER_REGIME)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-07-01, IN_PART, HIGH",
        "2024-01-01, IN_PART, LOW",
        "2026-10-01, NOT_RETRIEVED, LOW",
    })
    void aRuleThatWasReadInADecreeIsAHintUnderOthers(LocalDate from, RegimeContent content, Confidence confidence) {
        nomination.regime = ACase.regime("L", from, content, null);

        assertThat(nomination
                        .check()
                        .on(EligibilityRule.NO_OBSTACLE_PENDING)
                        .orElseThrow()
                        .confidence())
                .isEqualTo(confidence);
    }
}
