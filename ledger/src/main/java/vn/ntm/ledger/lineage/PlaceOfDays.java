package vn.ntm.ledger.lineage;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.UnitCode;

/**
 * A code on the days on which it belonged to one unit.
 *
 * @param from the first day; absent when nobody recorded it
 * @param to the day after the last; absent while it lasts
 */
public record PlaceOfDays(
        UnitCode code, @Nullable LocalDate from, @Nullable LocalDate to) {

    /** As the database writes a range of days. */
    public String days() {
        return "[%s,%s)".formatted(from == null ? "" : from, to == null ? "" : to);
    }
}
