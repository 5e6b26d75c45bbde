package vn.ntm.casework.calendar.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * The days on which state bodies work: Monday to Friday (188/1999/QĐ-TTg), without the days off, with the rest days that
 * are worked in exchange.
 *
 * @param daysOff public holidays (Bộ luật Lao động art. 112), days off in lieu, and working days moved elsewhere
 * @param workedRestDays the Saturdays and Sundays to which working days were moved
 * @param years the years of which all of these are on file
 */
public record WorkingCalendar(Set<LocalDate> daysOff, Set<LocalDate> workedRestDays, Set<Integer> years) {

    public WorkingCalendar {
        daysOff = Set.copyOf(daysOff);
        workedRestDays = Set.copyOf(workedRestDays);
        years = Set.copyOf(years);
    }

    public boolean works(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return weekend ? workedRestDays.contains(day) : !daysOff.contains(day);
    }

    /** The last of so many working days; the first is the one after the start (Bộ luật Dân sự 2015 art. 147). */
    public Deadline after(LocalDate start, int workingDays) {
        LocalDate day = start;
        for (int left = workingDays; left > 0; ) {
            day = day.plusDays(1);
            if (!years.contains(day.getYear())) {
                return new Deadline.YearNotCovered(day.getYear());
            }
            if (works(day)) {
                left--;
            }
        }
        return new Deadline.DueOn(day);
    }
}
