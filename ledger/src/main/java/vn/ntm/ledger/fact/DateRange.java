package vn.ntm.ledger.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A half-open range of days: {@code from} belongs to it, {@code to} does not.
 *
 * @param from the first day; absent when nobody recorded it
 * @param to the day after the last; absent while it lasts
 */
public record DateRange(@Nullable LocalDate from, @Nullable LocalDate to) {

    /** @throws IllegalArgumentException if the range would be empty */
    public DateRange {
        if (from != null && to != null && !from.isBefore(to)) {
            throw new IllegalArgumentException("a range of days begins before it ends: " + from + " / " + to);
        }
    }

    public boolean contains(LocalDate day) {
        return startsBy(day) && (to == null || day.isBefore(to));
    }

    /** Whether every day of the other range is a day of this one. */
    public boolean covers(DateRange other) {
        boolean startsInTime = from == null || (other.from != null && !other.from.isBefore(from));
        boolean lastsLongEnough = to == null || (other.to != null && !other.to.isAfter(to));
        return startsInTime && lastsLongEnough;
    }

    public boolean overlaps(DateRange other) {
        return endsAfter(other.from) && other.endsAfter(from);
    }

    private boolean startsBy(LocalDate day) {
        return from == null || !day.isBefore(from);
    }

    private boolean endsAfter(@Nullable LocalDate day) {
        return to == null || day == null || to.isAfter(day);
    }
}
