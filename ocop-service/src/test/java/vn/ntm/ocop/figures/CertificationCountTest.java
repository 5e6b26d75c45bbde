package vn.ntm.ocop.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.ntm.kernel.Confidence;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.kernel.figure.Evidence;
import vn.ntm.kernel.figure.Recorded;
import vn.ntm.ledger.domain.Decision;
import vn.ntm.ocop.certificate.application.RegisteredCertification;
import vn.ntm.ocop.certificate.domain.Certification;
import vn.ntm.ocop.certificate.domain.CertificationDay;
import vn.ntm.ocop.certificate.domain.Outcome;

class CertificationCountTest {

    private static final LocalDate END_OF_2023 = LocalDate.of(2023, 12, 31);

    @Test
    void aProductThatPassedTwiceInTheYearIsOneProductButTwoEvaluations() {
        var count = new CertificationCount(
                List.of(fact("a", Outcome.PASSED, 3, 2023, null), fact("a", Outcome.PASSED, 3, 2023, null)));

        assertThat(count.recognised(stars(3))).isEqualTo(Recorded.count(Map.of(Evidence.REPORT, 1), 0));
        assertThat(count.evaluated(_ -> true)).isEqualTo(Recorded.count(Map.of(Evidence.REPORT, 2), 0));
    }

    @Test
    void aProductCountsByItsBestEvidence() {
        var count = new CertificationCount(List.of(
                fact("a", Outcome.PASSED, 4, 2023, null),
                fact("a", Outcome.PASSED, 4, 2023, "12/QĐ-UBND"),
                fact("b", Outcome.PASSED, 4, 2023, null)));

        assertThat(count.recognised(stars(4)))
                .isEqualTo(Recorded.count(Map.of(Evidence.DECISION, 1, Evidence.REPORT, 1), 0));
    }

    @Test
    void starsAreCountedApartAndTogether() {
        var count = new CertificationCount(
                List.of(fact("a", Outcome.PASSED, 3, 2023, null), fact("b", Outcome.PASSED, 4, 2023, null)));

        assertThat(count.recognised(stars(3)).value()).isEqualByComparingTo("1");
        assertThat(count.recognised(stars(4)).value()).isEqualByComparingTo("1");
        assertThat(count.recognised(stars(5)).value()).isEqualByComparingTo("0");
        assertThat(count.recognised(_ -> true).value()).isEqualByComparingTo("2");
    }

    @Test
    void whatDidNotPassIsEvaluatedAndNotRecognised() {
        var count = new CertificationCount(List.of(fact("a", Outcome.NOT_PASSED, null, 2023, null)));

        assertThat(count.recognised(_ -> true).value()).isEqualByComparingTo("0");
        assertThat(count.evaluated(_ -> true).value()).isEqualByComparingTo("1");
    }

    @Test
    void aFactWithoutAProgrammeYearIsNotCountedButSaidToBeThere() {
        var count = new CertificationCount(List.of(fact("a", Outcome.PASSED, 3, null, null)));

        assertThat(count.recognised(stars(3)).value()).isEqualByComparingTo("0");
        assertThat(count.evaluated(_ -> true).value()).isEqualByComparingTo("0");
        assertThat(count.undated(stars(3))).isEqualTo(1);
        assertThat(count.undated(stars(4))).isZero();
    }

    @Test
    void aLapseIsNeitherARecognitionNorAnEvaluation() {
        var count = new CertificationCount(List.of(fact("a", Outcome.LAPSED, 3, 2020, null)));

        assertThat(count.lapsed().value()).isEqualByComparingTo("1");
        assertThat(count.recognised(stars(3)).value()).isEqualByComparingTo("0");
        assertThat(count.evaluated(_ -> true).value()).isEqualByComparingTo("0");
    }

    @Test
    void theQueryBehindACountSeesADecisionOfTheYearAfter() {
        LocalDate january = LocalDate.of(2024, 1, 17);
        var early = new CertificationCount(List.of(on(LocalDate.of(2023, 5, 1))));
        var late = new CertificationCount(List.of(on(LocalDate.of(2023, 5, 1)), on(january)));

        assertThat(early.allBy(END_OF_2023)).isEqualTo(END_OF_2023);
        assertThat(late.allBy(END_OF_2023)).isEqualTo(january);
    }

    private static RegisteredCertification fact(
            String product,
            Outcome outcome,
            @Nullable Integer stars,
            @Nullable Integer year,
            @Nullable String decision) {
        return registered(product, outcome, stars, year, decision, END_OF_2023);
    }

    private static RegisteredCertification on(LocalDate day) {
        return registered("a", Outcome.PASSED, 3, 2023, null, day);
    }

    private static RegisteredCertification registered(
            String product,
            Outcome outcome,
            @Nullable Integer stars,
            @Nullable Integer year,
            @Nullable String decision,
            LocalDate day) {
        var certification = new Certification(
                product,
                outcome,
                stars,
                null,
                year == null ? null : new ProgrammeYear(year),
                null,
                null,
                new Decision(decision, null, null, "a source", Confidence.HIGH),
                null,
                null);
        return new RegisteredCertification(
                new UUID(0, 0),
                certification,
                new CertificationDay(day, CertificationDay.Basis.EVALUATED),
                product,
                null,
                null,
                Instant.EPOCH);
    }

    private static Predicate<Certification> stars(int stars) {
        return fact -> Objects.equals(fact.stars(), stars);
    }
}
