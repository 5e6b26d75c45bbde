package vn.ntm.casework.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ntm.kernel.AsOf;

/**
 * The days of a year that are unlike others: on all other days of Monday to Friday state bodies work.
 *
 * @param covered whether every day off of the year is on file; if not, no deadline is counted over it
 */
@Schema(name = "WorkingCalendar")
record WorkingCalendarView(
        int year, boolean covered, List<WorkingCalendars.Day> days, LocalDate validOn, Instant knownAt) {

    static WorkingCalendarView of(int year, boolean covered, List<WorkingCalendars.Day> days, AsOf asOf) {
        return new WorkingCalendarView(year, covered, days, asOf.validOn(), asOf.knownAt());
    }
}
