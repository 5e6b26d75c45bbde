package vn.ntm.gateway.summary;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Bilingual;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.web.AsOfParameters;

/** The two times of a summary. Without a day, a year that is over is read on its last day, and the running one today. */
public class SummaryParameters extends AsOfParameters {

    SummaryQuestion question(int year, Calendar calendar) {
        if (!ProgrammeYear.isYear(year)) {
            throw new Refusal(
                    CommonProblem.INVALID_PARAMETER,
                    Map.of(),
                    List.of(new Refusal.Reason(
                            Refusal.Place.PARAMETER, "year", new Bilingual("từ 2009 đến 2100", "from 2009 to 2100"))));
        }
        var asked = new ProgrammeYear(year);
        LocalDate today = calendar.today();
        AsOf given = asOf(calendar, lastSeenDay(year, today));
        AsOf ofYear = new AsOf(given.validOn(), given.knownAt().truncatedTo(ChronoUnit.MICROS));
        LocalDate targetsOn = asOf(calendar, lastSeenDay(year + 1, today)).validOn();
        return new SummaryQuestion(asked, ofYear, new AsOf(targetsOn, ofYear.knownAt()));
    }

    private static LocalDate lastSeenDay(int year, LocalDate today) {
        LocalDate lastDay = LocalDate.of(year, 12, 31);
        return lastDay.isBefore(today) ? lastDay : today;
    }
}
