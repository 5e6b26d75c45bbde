package vn.ntm.gateway.summary;

import java.time.LocalDate;
import java.util.Objects;
import vn.ntm.gateway.composite.ComposedParameters;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.web.Years;

/** The two times of a summary. Without a day, a year that is over is read on its last day, and the running one today. */
public class SummaryParameters extends ComposedParameters {

    SummaryQuestion question(int year, Calendar calendar) {
        ProgrammeYear asked = Years.required(year);
        LocalDate today = calendar.today();
        LocalDate validOn = asOf(calendar, lastSeenDay(year, today)).validOn();
        return new SummaryQuestion(asked, validOn, Objects.requireNonNullElse(day(), lastSeenDay(year + 1, today)));
    }

    private static LocalDate lastSeenDay(int year, LocalDate today) {
        LocalDate lastDay = LocalDate.of(year, 12, 31);
        return lastDay.isBefore(today) ? lastDay : today;
    }
}
