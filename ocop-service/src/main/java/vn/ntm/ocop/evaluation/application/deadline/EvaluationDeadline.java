package vn.ntm.ocop.evaluation.application.deadline;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ntm.casework.calendar.domain.Deadline;

/** By when something of an evaluation is to be done, and what says so. */
public record EvaluationDeadline(Kind kind, Deadline deadline) {

    /** Whether it has passed on the day. */
    public boolean isPast(LocalDate day) {
        return deadline.day().filter(day::isAfter).isPresent();
    }

    /** What sets the time. */
    @Schema(name = "EvaluationDeadlineKind")
    public enum Kind {
        /** Working days from the receipt of the file at the commune. */
        COMMUNE_REVIEW,
        /** Days from the receipt of the complete request. */
        RE_EVALUATION,
        /** The date by which the round has its results. */
        ROUND_RESULTS,
        /** The last day on which a file is evaluated under rules that were replaced. */
        TRANSITION
    }
}
