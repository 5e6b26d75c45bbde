package vn.ntm.criteria.recognition.application;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.recognition.domain.Level;
import vn.ntm.criteria.recognition.domain.TitleStanding;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ledger.unit.UnitType;

/**
 * Which titles are wanted; what is absent does not narrow.
 *
 * @param unit the unit, or one above it on the day of the units
 * @param units whose titles are asked for
 */
public record TitleFilter(
        @Nullable UnitCode unit,
        @Nullable Level level,
        @Nullable TitleStanding standing,
        @Nullable UnitType type,
        Units units) {

    /** By which units an answer is given. */
    @Schema(name = "TitleUnits")
    public enum Units {
        /** The units of the day of the question. */
        OF_THE_DAY,
        /** The units of today, each with the titles that the units of that day held which have passed into it. */
        TODAY
    }
}
