package vn.ntm.ledger.lineage;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.figure.NamedUnit;
import vn.ntm.ledger.lineage.domain.Lineage;
import vn.ntm.ledger.lineage.domain.Spell;
import vn.ntm.ledger.unit.UnitDirectory;

/** Leads from the places of any day to the units in which they lie on the day of a question, and back. */
@ApplicationScoped
public class PlacesOfToday {

    private final UnitDirectory units;
    private final UnitLineages lineages;

    PlacesOfToday(UnitDirectory units, UnitLineages lineages) {
        this.units = units;
        this.lineages = lineages;
    }

    /** What stands on the day of the question in the place of a unit of a day. */
    public TodaysUnit of(@Nullable UnitCode code, LocalDate day, AsOf asOf) {
        if (code == null) {
            return TodaysUnit.of(TodaysUnitState.PLACE_NOT_KNOWN);
        }
        return units.find(code, new AsOf(day, asOf.knownAt()))
                .filter(unit -> unit.spell().valid().contains(asOf.validOn()))
                .map(unit -> TodaysUnit.of(TodaysUnitState.SAME_UNIT, unit.named()))
                .orElseGet(() -> inPlaceOf(code, day, asOf));
    }

    private TodaysUnit inPlaceOf(UnitCode code, LocalDate day, AsOf asOf) {
        Lineage lineage = lineages.around(Set.of(code), asOf.knownAt());
        List<NamedUnit> found =
                lineage.at(code, day).map(unit -> lineage.placesOn(unit, asOf.validOn())).orElse(Set.of()).stream()
                        .map(unit -> new NamedUnit(unit.code(), unit.name()))
                        .toList();
        return switch (found.size()) {
            case 0 -> TodaysUnit.of(TodaysUnitState.ENDED_SUCCESSOR_NOT_KNOWN_HERE);
            case 1 -> TodaysUnit.of(TodaysUnitState.OTHER_UNIT, found.getFirst());
            default -> TodaysUnit.oneOf(found);
        };
    }

    /** Every place that lies in the unit on the day of the question, whatever became of what it was called. */
    public List<PlaceOfDays> in(UnitCode unit, AsOf asOf) {
        Lineage lineage = lineages.around(Set.of(unit), asOf.knownAt());
        return lineage.all().stream()
                .filter(place -> liesIn(unit, lineage.placesOn(place, asOf.validOn()), lineage, asOf.validOn()))
                .map(place -> new PlaceOfDays(place.code(), place.from(), place.to()))
                .toList();
    }

    /** Of several units each must lie in it, for nobody knows in which of them the place does. */
    private static boolean liesIn(UnitCode outer, Set<Spell> places, Lineage lineage, LocalDate day) {
        return !places.isEmpty() && places.stream().allMatch(place -> lineage.liesIn(place, outer, day));
    }
}
