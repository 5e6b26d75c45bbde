package vn.ntm.awards.eligibility.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ntm.awards.eligibility.domain.EligibilityVerdict.UNKNOWN;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.awards.commendation.domain.MeritKind;
import vn.ntm.awards.commendation.domain.RecipientKind;
import vn.ntm.awards.eligibility.domain.EligibilityRule;
import vn.ntm.awards.eligibility.domain.EligibilityVerdict;
import vn.ntm.awards.eligibility.domain.Finding;
import vn.ntm.awards.eligibility.domain.Route;
import vn.ntm.kernel.Confidence;

/** What was given before counts as far as the routes say, and no further. */
class PastAwardsTest {

    private final ACase nomination = new ACase();

    @Test
    void onlyOfStateLevelFormsItIsAskedHowManyAYear() {
        assertThat(nomination.check().on(EligibilityRule.ONE_STATE_AWARD_A_YEAR))
                .isEmpty();
    }

    @Test
    void whetherTheOlderRuleOnStateAwardsStillHoldsIsNotKnown() {
        nomination.form = "HCLD3";
        nomination.awards.add(ACase.award("c-1", "BK_TTG", MeritKind.REGULAR, LocalDate.of(2026, 1, 5)));

        var finding =
                nomination.check().on(EligibilityRule.ONE_STATE_AWARD_A_YEAR).orElseThrow();

        assertThat(finding.verdict()).isEqualTo(UNKNOWN);
        assertThat(finding.confidence()).isEqualTo(Confidence.LOW);
        assertThat(finding.found().en()).startsWith("In 2026 there were 1 state-level awards");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-05, NOT_MET",
        "2025-12-31, MET",
        "2026-03-03, MET",
    })
    void whereItIsSetOneStateAwardAYearIsGiven(LocalDate before, EligibilityVerdict verdict) {
        nomination.form = "HCLD3";
        nomination.stateAwards = ACase.most(1);
        nomination.awards.add(ACase.award("c-1", "BK_TTG", MeritKind.REGULAR, before));

        assertThat(nomination.on(EligibilityRule.ONE_STATE_AWARD_A_YEAR)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "REGULAR, MET, 'BK_TINH of 2020-05-01, 5 years on 2025-05-01'",
        "THEMATIC, UNKNOWN, 'no BK_TINH REGULAR is on file'",
        "MOVEMENT, UNKNOWN, 'no BK_TINH REGULAR is on file'",
        "SUDDEN, UNKNOWN, 'no BK_TINH REGULAR is on file'",
        ", UNKNOWN, 'no BK_TINH REGULAR is on file'",
    })
    void aThematicAwardNeverFeedsARegularChain(@Nullable MeritKind merit, EligibilityVerdict verdict, String told) {
        nomination.merit = MeritKind.REGULAR;
        nomination.routes.add(afterDiploma(null));
        nomination.awards.add(ACase.award("c-1", "BK_TINH", merit, LocalDate.of(2020, 5, 1)));
        titles(2021, 2022, 2023);

        assertThat(nomination.on(EligibilityRule.COUNTED_ROUTE)).isEqualTo(verdict);
        assertThat(nomination.found(EligibilityRule.COUNTED_ROUTE)).contains(told);
    }

    @ParameterizedTest
    @CsvSource({
        "THEMATIC, MET, 'They do not count for regular merit: BK_TINH 2020-05-01 THEMATIC.'",
        ", UNKNOWN, 'They do not count for regular merit: BK_TINH 2020-05-01 ?.'",
        "REGULAR, MET, 'There is nothing that would have to be left out.'",
    })
    void whatDoesNotCountIsNamed(@Nullable MeritKind merit, EligibilityVerdict verdict, String told) {
        nomination.merit = MeritKind.REGULAR;
        nomination.routes.add(afterDiploma(null));
        nomination.awards.add(ACase.award("c-1", "BK_TINH", merit, LocalDate.of(2020, 5, 1)));

        assertThat(nomination.on(EligibilityRule.THEMATIC_NOT_IN_REGULAR_CHAIN)).isEqualTo(verdict);
        assertThat(nomination.found(EligibilityRule.THEMATIC_NOT_IN_REGULAR_CHAIN))
                .isEqualTo(told);
    }

    @Test
    void titlesCountAfterTheDiplomaAndOnceAYear() {
        nomination.routes.add(afterDiploma(null));
        nomination.awards.add(ACase.award("c-1", "BK_TINH", MeritKind.REGULAR, LocalDate.of(2020, 5, 1)));
        titles(2018, 2021, 2022);
        nomination.awards.add(ACase.award("t-b", "CSTD_CS", null, LocalDate.of(2022, 11, 1)));

        assertThat(nomination.on(EligibilityRule.COUNTED_ROUTE)).isEqualTo(UNKNOWN);
        assertThat(nomination.found(EligibilityRule.COUNTED_ROUTE)).contains("CSTD_CS: 2 on file, 3 needed");
    }

    @Test
    void anAnnulledDiplomaCountsForNothing() {
        nomination.routes.add(afterDiploma(null));
        nomination.awards.add(ACase.annulled(
                ACase.award("c-1", "BK_TINH", MeritKind.REGULAR, LocalDate.of(2020, 5, 1)), LocalDate.of(2021, 1, 1)));
        titles(2021, 2022, 2023);

        assertThat(nomination.found(EligibilityRule.COUNTED_ROUTE)).contains("no BK_TINH REGULAR is on file");
    }

    @Test
    void whatPeopleJudgeIsNeverCountedAsMet() {
        nomination.routes.add(afterDiploma("good completion in each year"));
        nomination.awards.add(ACase.award("c-1", "BK_TINH", MeritKind.REGULAR, LocalDate.of(2020, 5, 1)));
        titles(2021, 2022, 2023);

        assertThat(nomination.on(EligibilityRule.COUNTED_ROUTE)).isEqualTo(UNKNOWN);
        assertThat(nomination.found(EligibilityRule.COUNTED_ROUTE))
                .endsWith("to be judged by people: good completion in each year.");
    }

    @Test
    void aRouteThatDoesNotReachForbidsNothing() {
        nomination.routes.add(afterDiploma(null));

        assertThat(nomination.check().findings())
                .filteredOn(finding -> finding.rule() == EligibilityRule.COUNTED_ROUTE)
                .extracting(Finding::verdict)
                .containsExactly(UNKNOWN);
        assertThat(nomination.check().verdict()).isEqualTo(UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "2023, 2024, 2, MET",
        "2022, 2024, 2, UNKNOWN",
        "2023, 2024, 1, UNKNOWN",
        "2024, 2024, 2, UNKNOWN",
    })
    void twoYearsInARowWithTwoInitiativesAreARouteToTheProvincialDiploma(
            int first, int second, int initiatives, EligibilityVerdict verdict) {
        nomination.routes.add(route("TWO_YEARS", null, null, null, 2, true, 2, null));
        nomination.achievement = initiatives == 2
                ? ACase.achievement(ACase.RECIPIENT, MeritKind.MOVEMENT, null, "1/SK", "2/SK")
                : ACase.achievement(ACase.RECIPIENT, MeritKind.MOVEMENT, null, "1/SK");
        titles(first, second);

        assertThat(nomination.on(EligibilityRule.COUNTED_ROUTE)).isEqualTo(verdict);
    }

    @Test
    void aRouteIsForItsKindOfRecipient() {
        nomination.kind = RecipientKind.COLLECTIVE;
        nomination.routes.add(afterDiploma(null));

        assertThat(nomination.check().on(EligibilityRule.COUNTED_ROUTE)).isEmpty();
    }

    private void titles(int... years) {
        for (int year : years) {
            nomination.awards.add(ACase.award("t-" + year, "CSTD_CS", null, LocalDate.of(year, 12, 20)));
        }
    }

    private static Route afterDiploma(@Nullable String judged) {
        return route("AFTER_DIPLOMA", "BK_TINH", MeritKind.REGULAR, 5, 3, false, null, judged);
    }

    private static Route route(
            String code,
            @Nullable String prior,
            @Nullable MeritKind merit,
            @Nullable Integer years,
            int titles,
            boolean inARow,
            @Nullable Integer initiatives,
            @Nullable String judged) {
        return new Route(
                code,
                "L2022_ND152_2025",
                "BK_TTG",
                RecipientKind.INDIVIDUAL,
                prior,
                merit,
                years,
                "CSTD_CS",
                titles,
                inARow,
                initiatives,
                judged,
                "Luật 06/2022/QH15 Đ73",
                ACase.ORIGIN);
    }
}
