package vn.ntm.gateway.summary;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.web.AsOfParameters;
import vn.ntm.kernel.web.Years;

/** The two times of a summary. Without a day, a year that is over is read on its last day, and the running one today. */
public class SummaryParameters extends AsOfParameters {

    SummaryQuestion question(int year, Calendar calendar) {
        ProgrammeYear asked = Years.required(year);
        LocalDate today = calendar.today();
        AsOf given = asOf(calendar, lastSeenDay(year, today));
        var ofYear = new AsOf(given.validOn(), given.knownAt().truncatedTo(ChronoUnit.MICROS));
        LocalDate targetsOn = Objects.requireNonNullElse(day(), lastSeenDay(year + 1, today));
        return new SummaryQuestion(asked, ofYear, new AsOf(targetsOn, ofYear.knownAt()));
    }

    private static LocalDate lastSeenDay(int year, LocalDate today) {
        LocalDate lastDay = LocalDate.of(year, 12, 31);
        return lastDay.isBefore(today) ? lastDay : today;
    }
}
