package vn.ntm.criteria.progress.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.ntm.criteria.assessment.domain.Period;
import vn.ntm.kernel.ProgrammeYear;

/**
 * A quarter of a year.
 *
 * @param number 1 to 4
 */
public record Quarter(int year, int number) {

    private static final int QUARTERS = 4;
    private static final int MONTHS = 3;

    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() - 1) / MONTHS + 1);
    }

    public Quarter before(int quarters) {
        int all = year * QUARTERS + number - 1 - quarters;
        return new Quarter(Math.floorDiv(all, QUARTERS), Math.floorMod(all, QUARTERS) + 1);
    }

    /** Whether the programme ran, or will run, in it. */
    public boolean ofTheProgramme() {
        return ProgrammeYear.isYear(year);
    }

    public LocalDate lastDay() {
        return LocalDate.of(year, number * MONTHS, 1).plusMonths(1).minusDays(1);
    }

    /** The periods that were over by a day, and for no longer than a year, the latest first and a year before its half. */
    public static List<Period> over(LocalDate day) {
        return Stream.of(day.getYear(), day.getYear() - 1)
                .filter(ProgrammeYear::isYear)
                .map(ProgrammeYear::new)
                .flatMap(year -> Stream.of(new Period(year, 0), new Period(year, 2), new Period(year, 1)))
                .filter(period -> !period.lastDay().isAfter(day))
                .filter(period -> period.lastDay().isAfter(day.minusYears(1)))
                .toList();
    }

    @Override
    public String toString() {
        return year + "-Q" + number;
    }
}
