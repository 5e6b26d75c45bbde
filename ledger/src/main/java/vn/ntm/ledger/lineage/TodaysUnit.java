package vn.ntm.ledger.lineage;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.figure.NamedUnit;

/**
 * The unit that a place of a day lies in on the day of the question, as far as the units and their lineage were known then.
 *
 * @param state whether the unit is still there, or what is there in its place
 * @param unitCode of the unit of that day, where there is one in which the place lies
 * @param name of the unit of that day, where there is one in which the place lies
 * @param candidates the units of that day in one of which the place lies, where there are several; none otherwise
 */
public record TodaysUnit(
        TodaysUnitState state,
        @Nullable UnitCode unitCode,
        @Nullable String name,
        List<NamedUnit> candidates) {

    public TodaysUnit {
        candidates = List.copyOf(candidates);
    }

    static TodaysUnit of(TodaysUnitState state) {
        return new TodaysUnit(state, null, null, List.of());
    }

    static TodaysUnit of(TodaysUnitState state, NamedUnit unit) {
        return new TodaysUnit(state, unit.code(), unit.name(), List.of());
    }

    static TodaysUnit oneOf(List<NamedUnit> candidates) {
        return new TodaysUnit(TodaysUnitState.ONE_OF_SEVERAL, null, null, candidates);
    }
}
