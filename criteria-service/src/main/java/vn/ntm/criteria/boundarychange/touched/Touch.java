package vn.ntm.criteria.boundarychange.touched;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.ntm.criteria.lineage.domain.Lineage;
import vn.ntm.criteria.lineage.domain.Spell;
import vn.ntm.kernel.UnitCode;

/**
 * The units that a change ends.
 *
 * @param lineage as it is on file before the change
 * @param effectiveOn the first day of the new order
 * @param knownAt what is on file at this instant is touched
 */
public record Touch(Lineage lineage, List<Spell> units, LocalDate effectiveOn, Instant knownAt) {

    public Touch {
        units = List.copyOf(units);
    }

    public LocalDate eve() {
        return effectiveOn.minusDays(1);
    }

    public Set<UnitCode> codes() {
        return units.stream().map(Spell::code).collect(Collectors.toUnmodifiableSet());
    }
}
