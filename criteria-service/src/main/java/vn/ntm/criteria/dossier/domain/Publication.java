package vn.ntm.criteria.dossier.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How a unit made its report public (18/2022/QĐ-TTg art. 5): at the office, in the village halls, and by broadcast.
 *
 * @param from the first day
 * @param until the last day
 * @param broadcasts how often it was broadcast
 */
public record Publication(LocalDate from, LocalDate until, int broadcasts) {

    /** @throws IllegalArgumentException if it ends before it begins, or the number is negative */
    public Publication {
        if (until.isBefore(from) || broadcasts < 0) {
            throw new IllegalArgumentException(from + " to " + until + ", " + broadcasts);
        }
    }

    /** Both the first and the last day count. */
    public long days() {
        return ChronoUnit.DAYS.between(from, until) + 1;
    }
}
