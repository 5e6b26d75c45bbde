package vn.ntm.ocop.evaluation.application.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.ntm.casework.calendar.domain.Deadline;
import vn.ntm.casework.calendar.domain.WorkingCalendar;
import vn.ntm.kernel.AsOf;
import vn.ntm.ocop.certificate.domain.EvaluationKind;
import vn.ntm.ocop.evaluation.domain.EvaluationStep;
import vn.ntm.ocop.procedure.OcopParameter;

class EvaluationDeadlinesTest {

    private static final LocalDate RECEIVED = LocalDate.of(2026, 9, 1);
    private static final LocalDate INDEPENDENCE_DAY = LocalDate.of(2026, 9, 2);

    @Test
    void theCommuneHasFifteenWorkingDaysFromTheReceipt() {
        assertThat(deadlines(EvaluationKind.FIRST, EvaluationStep.COMMUNE_REVIEW, RECEIVED, null))
                .containsExactly(due(EvaluationDeadline.Kind.COMMUNE_REVIEW, LocalDate.of(2026, 9, 23)));
        assertThat(deadlines(EvaluationKind.RE_EVALUATION, EvaluationStep.SUBMITTED, RECEIVED, null))
                .containsExactly(due(EvaluationDeadline.Kind.COMMUNE_REVIEW, LocalDate.of(2026, 9, 23)));
        assertThat(deadlines(EvaluationKind.FIRST, EvaluationStep.SUBMITTED, null, null))
                .isEmpty();
    }

    @Test
    void fiveStarsThatAreEvaluatedAgainAreNotTheCommunesToReview() {
        var facts = new DeadlineFacts(
                "QD26_2026", EvaluationKind.RE_EVALUATION, true, EvaluationStep.SUBMITTED, RECEIVED, null, null);

        assertThat(EvaluationDeadlines.of(facts, asOf(), book(Optional.of(15)))).isEmpty();
    }

    @Test
    void aReevaluationHasFortyFiveDaysFromTheCompleteRequest() {
        LocalDate requested = LocalDate.of(2026, 7, 20);

        assertThat(deadlines(EvaluationKind.RE_EVALUATION, EvaluationStep.COUNCIL_WRITTEN_OPINION, RECEIVED, requested))
                .containsExactly(due(EvaluationDeadline.Kind.RE_EVALUATION, LocalDate.of(2026, 9, 3)));
        assertThat(deadlines(EvaluationKind.RE_EVALUATION, EvaluationStep.RECOGNISED, RECEIVED, requested))
                .isEmpty();
    }

    @Test
    void theResultsOfARoundComeBeforeItsDate() {
        var facts = new DeadlineFacts(
                "QD26_2026",
                EvaluationKind.FIRST,
                false,
                EvaluationStep.ADVISORY_REVIEW,
                RECEIVED,
                RECEIVED,
                LocalDate.of(2026, 12, 30));

        assertThat(EvaluationDeadlines.of(facts, asOf(), book(Optional.of(15))))
                .containsExactly(due(EvaluationDeadline.Kind.ROUND_RESULTS, LocalDate.of(2026, 12, 29)));
    }

    @Test
    void whatNobodySetMakesNothingLate() {
        var facts = new DeadlineFacts(
                "QD26_2026", EvaluationKind.FIRST, false, EvaluationStep.COMMUNE_REVIEW, RECEIVED, null, null);

        assertThat(EvaluationDeadlines.of(facts, asOf(), book(Optional.empty())))
                .containsExactly(new EvaluationDeadline(EvaluationDeadline.Kind.COMMUNE_REVIEW, new Deadline.NotSet()))
                .noneMatch(deadline -> deadline.isPast(LocalDate.of(2030, 1, 1)));
    }

    private static List<EvaluationDeadline> deadlines(
            EvaluationKind kind, EvaluationStep state, @Nullable LocalDate received, @Nullable LocalDate requested) {
        var facts = new DeadlineFacts("QD26_2026", kind, false, state, received, requested, null);
        return EvaluationDeadlines.of(facts, asOf(), book(Optional.of(15)));
    }

    private static DeadlineBook book(Optional<Integer> reviewDays) {
        return new DeadlineBook(
                (_, parameter, _) -> parameter == OcopParameter.REEVALUATION_DAYS ? Optional.of(45) : reviewDays,
                (_, _, _) -> Optional.empty(),
                new WorkingCalendar(Set.of(INDEPENDENCE_DAY), Set.of(), Set.of(2026)));
    }

    private static AsOf asOf() {
        return new AsOf(RECEIVED, Instant.EPOCH);
    }

    private static EvaluationDeadline due(EvaluationDeadline.Kind kind, LocalDate day) {
        return new EvaluationDeadline(kind, new Deadline.DueOn(day));
    }
}
