package vn.ntm.ledger.lineage;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
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
@Schema(name = "TodaysUnit")
public record TodaysUnit(
        State state, @Nullable UnitCode unitCode, @Nullable String name, List<NamedUnit> candidates) {

    public TodaysUnit {
        candidates = List.copyOf(candidates);
    }

    static TodaysUnit of(State state) {
        return new TodaysUnit(state, null, null, List.of());
    }

    static TodaysUnit of(State state, NamedUnit unit) {
        return new TodaysUnit(state, unit.code(), unit.name(), List.of());
    }

    static TodaysUnit oneOf(List<NamedUnit> candidates) {
        return new TodaysUnit(State.ONE_OF_SEVERAL, null, null, candidates);
    }

    /** What can be said of the unit here. */
    @Schema(name = "TodaysUnitState")
    public enum State {
        /** The unit of the place is there unchanged. */
        SAME_UNIT,
        /** It passed wholly into this one, or goes on as this one; or, of an earlier day, the place lay in this one. */
        OTHER_UNIT,
        /** It was divided among several, or, of an earlier day, was made of several: in which of them the place lies is not known here. */
        ONE_OF_SEVERAL,
        /** It ended, or became another; into which it passed is not known here. */
        ENDED_SUCCESSOR_NOT_KNOWN_HERE,
        /** No unit is on file for the place. */
        PLACE_NOT_KNOWN
    }
}
