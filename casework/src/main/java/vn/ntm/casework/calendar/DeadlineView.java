package vn.ntm.casework.calendar;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.casework.calendar.domain.Deadline;

/**
 * By when the next step is to be done.
 *
 * @param dueOn the last day on which it is in time; only if it can be said
 * @param uncoveredYear the year over which nobody can count, for not every day off of it is on file
 */
@Schema(name = "DossierDeadline")
public record DeadlineView(
        Status status, @Nullable LocalDate dueOn, @Nullable Integer uncoveredYear) {

    /** Whether a deadline is known. */
    @Schema(name = "DeadlineStatus")
    public enum Status {
        DUE,
        YEAR_NOT_COVERED,
        NOT_SET
    }

    /** The deadline as the API writes it. */
    public static DeadlineView of(Deadline deadline) {
        return switch (deadline) {
            case Deadline.DueOn(LocalDate on) -> new DeadlineView(Status.DUE, on, null);
            case Deadline.YearNotCovered(int year) -> new DeadlineView(Status.YEAR_NOT_COVERED, null, year);
            case Deadline.NotSet _ -> new DeadlineView(Status.NOT_SET, null, null);
        };
    }
}
