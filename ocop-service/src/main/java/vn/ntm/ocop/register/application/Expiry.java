package vn.ntm.ocop.register.application;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Certificates whose last day lies between two days, both included.
 *
 * @param from from any day on, if absent
 * @param to up to any day, if absent
 */
public record Expiry(@Nullable LocalDate from, @Nullable LocalDate to, Certainty certainty) {

    /** Whether the last day is on record. */
    public enum Certainty {
        /** The last day lies between them, whichever of the days that it can be it is. */
        SURE,
        /** It may lie between them and may lie elsewhere: the day is not on record. */
        POSSIBLE
    }
}
