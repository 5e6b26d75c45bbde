package vn.ntm.ledger.lineage.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ledger.unit.UnitType;

/**
 * One unit between two changes of what it is: a code and a name belong to others before and after it.
 *
 * @param id the identity of the unit
 * @param parent the unit to which it belongs; only a province has none
 * @param from its first day; absent when nobody recorded it
 * @param to the day after its last; absent while it exists
 */
public record Spell(
        UUID id,
        UnitCode code,
        String name,
        UnitType type,
        @Nullable UnitCode parent,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** Whether the unit exists on that day. */
    public boolean exists(LocalDate day) {
        return !beginsAfter(day) && !hasEndedBy(day);
    }

    /** Whether its first day is still to come on that day. */
    public boolean beginsAfter(LocalDate day) {
        return from != null && from.isAfter(day);
    }

    /** Whether that day is no longer one of its days. */
    public boolean hasEndedBy(LocalDate day) {
        return to != null && !day.isBefore(to);
    }
}
