package vn.ntm.ocop.evaluation.rest;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.casework.calendar.DeadlineView;
import vn.ntm.ocop.evaluation.application.deadline.EvaluationDeadline;

/**
 * By when something of an evaluation is to be done.
 *
 * @param kind what sets the time
 * @param dueOn the last day on which it is in time; only if it can be said
 * @param uncoveredYear the year over which nobody can count, for not every day off of it is on file
 */
@Schema(name = "EvaluationDeadline")
public record EvaluationDeadlineView(
        EvaluationDeadline.Kind kind,
        DeadlineView.Status status,
        @Nullable LocalDate dueOn,
        @Nullable Integer uncoveredYear) {

    /** The deadline as the API writes it. */
    public static EvaluationDeadlineView of(EvaluationDeadline deadline) {
        var view = DeadlineView.of(deadline.deadline());
        return new EvaluationDeadlineView(deadline.kind(), view.status(), view.dueOn(), view.uncoveredYear());
    }
}
