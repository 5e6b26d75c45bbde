package vn.ntm.casework.calendar.domain;

import java.time.LocalDate;
import java.util.Optional;

/** By when something is to be done, if that can be said. */
public sealed interface Deadline {

    /** The last day, where it is known. */
    default Optional<LocalDate> day() {
        return switch (this) {
            case DueOn(LocalDate day) -> Optional.of(day);
            case YearNotCovered _, NotSet _ -> Optional.empty();
        };
    }

    /** The last day on which it is in time. */
    record DueOn(LocalDate on) implements Deadline {}

    /** It runs into a year of which not every day off is on file. */
    record YearNotCovered(int year) implements Deadline {}

    /** Nobody has set a number of days. */
    record NotSet() implements Deadline {}
}
