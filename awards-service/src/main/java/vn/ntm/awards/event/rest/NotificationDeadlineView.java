package vn.ntm.awards.event.rest;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.casework.calendar.DeadlineView;
import vn.ntm.casework.calendar.domain.Deadline;

/**
 * By when those concerned are to be told of a decision: public, as the times of a case are not.
 *
 * @param dueOn the last day on which it is in time; only if it can be said
 * @param uncoveredYear the year over which nobody can count, for not every day off of it is on file
 */
@Schema(name = "NotificationDeadline")
record NotificationDeadlineView(
        DeadlineView.Status status,
        @Nullable LocalDate dueOn,
        @Nullable Integer uncoveredYear) {

    static NotificationDeadlineView of(Deadline deadline) {
        var view = DeadlineView.of(deadline);
        return new NotificationDeadlineView(view.status(), view.dueOn(), view.uncoveredYear());
    }
}
