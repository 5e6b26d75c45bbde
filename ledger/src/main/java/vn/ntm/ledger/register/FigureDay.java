package vn.ntm.ledger.register;

import java.time.LocalDate;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.kernel.time.Calendar;

/** On which day the figures of a year are counted if nobody names one. */
public final class FigureDay {

    private FigureDay() {}

    /** The last day of the year, or today while the year lasts. */
    public static LocalDate usual(ProgrammeYear year, Calendar calendar) {
        LocalDate today = calendar.today();
        return year.lastDay().isBefore(today) ? year.lastDay() : today;
    }
}
