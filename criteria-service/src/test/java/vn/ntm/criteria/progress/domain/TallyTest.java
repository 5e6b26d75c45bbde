package vn.ntm.criteria.progress.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.criteria.assessment.domain.verdict.Verdict;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.figure.NamedUnit;

class TallyTest {

    private static final int OF = 19;

    @Test
    void whatWasNotAssessedIsNotCountedAsZero() {
        var tally = new Tally(
                List.of(commune(count(19, 0, Verdict.MET)), commune(count(14, 0, Verdict.NOT_MET)), commune(null)));

        assertThat(tally.size()).isEqualTo(3);
        assertThat(tally.assessed()).isEqualTo(2);
        assertThat(tally.met()).isEqualTo(33);
        assertThat(tally.average()).hasValue(new BigDecimal("16.50"));
        assertThat(tally.count(commune -> commune.meetsBetween(0, 4))).isZero();
    }

    @Test
    void withoutAnAssessmentThereIsNoAverage() {
        var tally = new Tally(List.of(commune(null)));

        assertThat(tally.average()).isEmpty();
        assertThat(tally.in(ProgressState.NOT_ASSESSED)).isEqualTo(1);
    }

    @Test
    void aCommuneWithUndecidedCriteriaMayBelongToAHigherBand() {
        var tally = new Tally(List.of(
                commune(count(15, 4, Verdict.UNDECIDED)),
                commune(count(16, 0, Verdict.NOT_MET)),
                commune(count(19, 0, Verdict.MET))));

        assertThat(tally.count(commune -> commune.meetsBetween(15, 18))).isEqualTo(2);
        assertThat(tally.uncertain(15, 18)).isEqualTo(1);
        assertThat(tally.undecided()).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({
        "MET,            true,  RECOGNISED_AND_MEETING",
        "MET,            false, DECISION_PENDING",
        "NOT_APPLICABLE, false, DECISION_PENDING",
        "NOT_MET,        true,  RECOGNISED_BUT_FAILING",
        "NOT_MET,        false, NOT_YET_MET",
        "UNDECIDED,      true,  RECOGNISED_AND_UNDECIDED",
        "UNDECIDED,      false, UNDECIDED",
        ",               true,  NOT_ASSESSED",
        ",               false, NOT_ASSESSED"
    })
    void theTitleAndTheSetAreTwoFacts(@Nullable Verdict verdict, boolean holds, ProgressState state) {
        assertThat(ProgressState.of(verdict == null ? null : count(0, 0, verdict), holds))
                .isEqualTo(state);
    }

    @Test
    void noReportOfDebtIsNoZero() {
        var tally = new Tally(List.of(inDebt("5000"), inDebt("0"), inDebt(null)));

        assertThat(tally.in(DebtReport.REPORTED)).isEqualTo(2);
        assertThat(tally.in(DebtReport.OWED)).isEqualTo(1);
        assertThat(tally.debt()).hasValue(new BigDecimal("5000"));
        assertThat(new Tally(List.of(inDebt(null))).debt()).isEmpty();
    }

    private static CriteriaCount count(int met, int undecided, Verdict verdict) {
        return new CriteriaCount(met, undecided, OF, 0, 0, verdict);
    }

    private static CommuneStanding commune(@Nullable CriteriaCount count) {
        return new CommuneStanding(unit(), null, count, Set.of(), false, null);
    }

    private static CommuneStanding inDebt(@Nullable String dong) {
        return new CommuneStanding(unit(), null, null, Set.of(), false, dong == null ? null : new BigDecimal(dong));
    }

    private static NamedUnit unit() {
        return new NamedUnit(new UnitCode("18568"), "Lộc Hà");
    }
}
