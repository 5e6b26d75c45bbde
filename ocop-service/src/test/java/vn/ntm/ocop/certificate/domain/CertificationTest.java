package vn.ntm.ocop.certificate.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.kernel.Confidence;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.kernel.figure.Evidence;
import vn.ntm.ledger.domain.Decision;
import vn.ntm.ocop.certificate.domain.CertificationDay.Basis;

class CertificationTest {

    private static final LocalDate JUNE = LocalDate.of(2024, 6, 1);
    private static final LocalDate JULY = LocalDate.of(2024, 7, 1);

    /** Every outcome with no stars, with stars of the range, and with stars on both sides of it. */
    @ParameterizedTest
    @CsvSource({
        "PASSED,,PASSED_WITHOUT_STARS",
        "PASSED,0,STARS_OUT_OF_RANGE",
        "PASSED,1,",
        "PASSED,3,",
        "PASSED,5,",
        "PASSED,6,STARS_OUT_OF_RANGE",
        "NOT_PASSED,,",
        "NOT_PASSED,0,STARS_OUT_OF_RANGE",
        "NOT_PASSED,3,NOT_PASSED_WITH_STARS",
        "NOT_PASSED,6,STARS_OUT_OF_RANGE",
        "LAPSED,,",
        "LAPSED,3,",
        "LAPSED,6,STARS_OUT_OF_RANGE"
    })
    void starsFitTheOutcome(Outcome outcome, @Nullable Integer stars, @Nullable Flaw flaw) {
        Certification certification = of(outcome, stars, null, 2023, null, null, null);

        assertThat(certification.flaw().orElse(null)).isEqualTo(flaw);
    }

    @ParameterizedTest
    @CsvSource({"PASSED,3,UPGRADE,", "NOT_PASSED,,RE_EVALUATION,", "LAPSED,3,FIRST,LAPSED_WITH_KIND"})
    void onlyAnEvaluationIsOfAKind(Outcome outcome, @Nullable Integer stars, EvaluationKind kind, @Nullable Flaw flaw) {
        assertThat(of(outcome, stars, kind, 2023, null, null, null).flaw().orElse(null))
                .isEqualTo(flaw);
    }

    @Test
    void aProductIsEvaluatedBeforeItIsDecidedAndDecidedBeforeItExpires() {
        assertThat(of(Outcome.PASSED, 3, null, 2024, JUNE, JULY, JULY.plusYears(3))
                        .flaw())
                .isEmpty();
        assertThat(of(Outcome.PASSED, 3, null, 2024, JULY, JUNE, null).flaw()).contains(Flaw.DECIDED_BEFORE_EVALUATED);
        assertThat(of(Outcome.PASSED, 3, null, 2024, null, JULY, JUNE).flaw()).contains(Flaw.EXPIRED_BEFORE_RECOGNISED);
        assertThat(of(Outcome.PASSED, 3, null, 2024, JULY, null, JUNE).flaw()).contains(Flaw.EXPIRED_BEFORE_RECOGNISED);
    }

    @Test
    void theBestDayThatIsKnownIsTheDayOfTheEvaluation() {
        assertThat(of(Outcome.PASSED, 3, null, 2024, JUNE, JULY, null).day())
                .contains(new CertificationDay(JUNE, Basis.EVALUATED));
        assertThat(of(Outcome.PASSED, 3, null, 2024, null, JULY, null).day())
                .contains(new CertificationDay(JULY, Basis.SIGNED));
        assertThat(of(Outcome.PASSED, 3, null, 2024, null, null, null).day())
                .contains(new CertificationDay(LocalDate.of(2024, 12, 31), Basis.END_OF_PROGRAMME_YEAR));
        assertThat(of(Outcome.PASSED, 3, null, null, null, null, null).day()).isEmpty();
    }

    @Test
    void aLapseHappensWhenTheTermEndsAndNotInTheYearOfTheRecognition() {
        assertThat(of(Outcome.LAPSED, 3, null, 2020, null, null, null).day())
                .contains(new CertificationDay(LocalDate.of(2023, 12, 31), Basis.END_OF_TERM));
        assertThat(of(Outcome.LAPSED, 3, null, 2020, null, null, JULY).day())
                .contains(new CertificationDay(JULY, Basis.EXPIRED));
    }

    @Test
    void onlyTheNumberOfADecisionIsEvidenceOfADecision() {
        var numbered = new Decision("2394/QĐ-UBND", null, null, "a source", Confidence.HIGH);
        var issuerOnly = new Decision(null, "UBND tỉnh Hà Tĩnh", null, "a source", Confidence.HIGH);

        assertThat(decided(numbered).evidence()).isEqualTo(Evidence.DECISION);
        assertThat(decided(issuerOnly).evidence()).isEqualTo(Evidence.REPORT);
    }

    private static Certification decided(Decision decision) {
        return new Certification("p", Outcome.PASSED, 4, null, null, null, null, decision, null, null);
    }

    private static Certification of(
            Outcome outcome,
            @Nullable Integer stars,
            @Nullable EvaluationKind kind,
            @Nullable Integer year,
            @Nullable LocalDate evaluatedOn,
            @Nullable LocalDate signedOn,
            @Nullable LocalDate expiresOn) {
        return new Certification(
                "p",
                outcome,
                stars,
                kind,
                year == null ? null : new ProgrammeYear(year),
                null,
                evaluatedOn,
                new Decision(null, null, signedOn, "a source", Confidence.HIGH),
                expiresOn,
                null);
    }
}
