package vn.ntm.ocop.commune;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.UnitCode;

/**
 * The unit that a place of a day lies in on the day of the question. Units are followed here without their lineage: of one
 * that ended, the register of units knows the successors.
 *
 * @param state whether the unit is still there
 * @param unitCode of the unit of that day, where it is still the same
 * @param name of the unit of that day, where it is still the same
 */
@Schema(name = "TodaysUnit")
public record TodaysUnit(
        State state, @Nullable UnitCode unitCode, @Nullable String name) {

    /** What can be said of the unit here. */
    @Schema(name = "TodaysUnitState")
    public enum State {
        /** The unit of the place is there unchanged. */
        SAME_UNIT,
        /** It ended, or became another; into which it passed is not known here. */
        ENDED_SUCCESSOR_NOT_KNOWN_HERE,
        /** No unit is on file for the place. */
        PLACE_NOT_KNOWN
    }
}
