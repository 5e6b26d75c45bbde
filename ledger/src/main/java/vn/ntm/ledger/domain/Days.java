package vn.ntm.ledger.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days in a row.
 *
 * @param from the first
 * @param to the day after the last; absent while they go on
 */
public record Days(LocalDate from, @Nullable LocalDate to) {

    /** @throws IllegalArgumentException if there would be no day */
    public Days {
        if (to != null && !from.isBefore(to)) {
            throw new IllegalArgumentException("days begin before they end: " + from + " / " + to);
        }
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }

    public boolean overlaps(Days other) {
        return (to == null || to.isAfter(other.from)) && (other.to == null || other.to.isAfter(from));
    }
}
