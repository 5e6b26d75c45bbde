package vn.ntm.ocop.certificate.forecast;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Certificates that run out alike: in one month, with as many stars.
 *
 * @param programmeYear for which they were recognised
 * @param certificates how many there are
 * @param ended how many of them a decision or a successor had ended by the day of the question
 * @param termFirst the earliest day on which the term of one of them ends
 * @param termLast the latest
 * @param endsFirst the earliest day on which one of them runs out
 * @param endsLast the latest
 */
record ForecastCell(
        @Nullable Integer programmeYear,
        @Nullable Integer stars,
        int certificates,
        int ended,
        @Nullable LocalDate termFirst,
        @Nullable LocalDate termLast,
        @Nullable LocalDate endsFirst,
        @Nullable LocalDate endsLast) {

    int left() {
        return certificates - ended;
    }

    /** The year in which they run out; by the earliest day, where only bounds are known. */
    Optional<Integer> year() {
        return Optional.ofNullable(endsFirst).map(LocalDate::getYear);
    }

    /** The month in which they run out, if it is on record. */
    Optional<YearMonth> month() {
        return Optional.ofNullable(endsFirst)
                .map(YearMonth::from)
                .filter(month -> endsLast != null && month.equals(YearMonth.from(endsLast)));
    }
}
