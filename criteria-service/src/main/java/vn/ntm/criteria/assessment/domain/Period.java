package vn.ntm.criteria.assessment.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.ntm.kernel.ProgrammeYear;

/**
 * What an assessment is about: a year of the programme, or a half of it.
 *
 * @param half 1 or 2; 0 is the whole year
 */
public record Period(ProgrammeYear year, int half) implements Comparable<Period> {

    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-H([12]))?");
    private static final int JUNE = 6;
    private static final int LAST_OF_JUNE = 30;

    /** @return the period, or nothing if the text is none: {@code 2024}, {@code 2024-H1} */
    public static Optional<Period> parse(String text) {
        var matcher = FORM.matcher(text);
        if (!matcher.matches() || !ProgrammeYear.isYear(Integer.parseInt(matcher.group(1)))) {
            return Optional.empty();
        }
        int half = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
        return Optional.of(new Period(new ProgrammeYear(Integer.parseInt(matcher.group(1))), half));
    }

    /** The day on which the unit must exist, and the criteria set be in force. */
    public LocalDate lastDay() {
        return half == 1 ? LocalDate.of(year.value(), JUNE, LAST_OF_JUNE) : year.lastDay();
    }

    @Override
    public int compareTo(Period other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return half == 0 ? Integer.toString(year.value()) : year.value() + "-H" + half;
    }
}
