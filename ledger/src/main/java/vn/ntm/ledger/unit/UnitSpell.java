package vn.ntm.ledger.unit;

import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ledger.fact.DateRange;
import vn.ntm.ledger.fact.Provenance;

/**
 * One unit between two changes of what it is: its name, its type, its parent.
 *
 * @param parent the unit to which it belongs; only a province has none
 * @param valid its days; without a beginning when it is older than the oldest list that was read
 * @param establishedBy the document that made it, as printed
 * @param abolishedBy the document that ended it, as printed
 */
public record UnitSpell(
        UnitCode code,
        String name,
        UnitType type,
        @Nullable UnitCode parent,
        DateRange valid,
        @Nullable String establishedBy,
        @Nullable String abolishedBy,
        Provenance provenance) {}
