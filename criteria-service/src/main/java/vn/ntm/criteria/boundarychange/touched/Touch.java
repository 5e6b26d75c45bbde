package vn.ntm.criteria.boundarychange.touched;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ledger.lineage.domain.Lineage;
import vn.ntm.ledger.lineage.domain.Spell;

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

    /**
     * The unit that ends and that had the code on that day, or was then what it only goes on from under another name, parent
     * or order; nothing if the code belonged to another.
     */
    public Optional<Spell> unit(UnitCode code, LocalDate day) {
        return lineage.at(code, day)
                .flatMap(then -> lineage.onDay(then, eve()).stream()
                        .filter(unit -> ends(unit) && lineage.isSame(then, unit))
                        .findFirst());
    }

    /**
     * The code of the unit that ends by which something on file is touched: it is about that unit, or dated after the change. A
     * code that belonged to another unit on that day is not the unit that ends.
     *
     * @param code under which it is on file
     * @param day the best that is known of it; absent when none is
     */
    public Optional<UnitCode> through(UnitCode code, @Nullable LocalDate day) {
        if (day == null || !day.isBefore(effectiveOn)) {
            return Optional.of(code).filter(codes()::contains);
        }
        return unit(code, day).map(Spell::code);
    }

    private boolean ends(Spell unit) {
        return units.stream().anyMatch(ending -> ending.id().equals(unit.id()));
    }
}
