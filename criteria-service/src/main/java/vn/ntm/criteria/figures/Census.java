package vn.ntm.criteria.figures;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ledger.fact.Known;
import vn.ntm.ledger.unit.UnitType;

/** How many units of each type there were on a day: what shares are taken of. */
@ApplicationScoped
class Census {

    private final Jdbi jdbi;

    Census(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Counted of(UnitCode unit, AsOf asOf) {
        return new Counted(jdbi.withHandle(handle -> handle.createQuery("""
                        select type, count(*) as units from unit_spell
                        where valid @> :validOn and %s and code = any (array(select units_ever_in(:unit))) and :unit = any (unit_path(code, :validOn, :knownAt))
                        group by type""".formatted(Known.AT))
                .bind("validOn", asOf.validOn())
                .bind("knownAt", asOf.knownAt())
                .bind("unit", unit)
                .reduceRows(new EnumMap<UnitType, Integer>(UnitType.class), (counts, row) -> {
                    counts.put(
                            UnitType.valueOf(row.getColumn("type", String.class)),
                            row.getColumn("units", Integer.class));
                    return counts;
                })));
    }

    /** The units of a day by type. */
    record Counted(Map<UnitType, Integer> byType) {

        Counted {
            byType = Map.copyOf(byType);
        }

        int of(Set<UnitType> types) {
            return byType.entrySet().stream()
                    .filter(entry -> types.contains(entry.getKey()))
                    .mapToInt(Map.Entry::getValue)
                    .sum();
        }
    }
}
