package vn.ntm.criteria.boundarychange.touched;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ntm.criteria.lineage.domain.CarryOverRule;
import vn.ntm.kernel.UnitCode;

/**
 * What becomes of something that a change touches.
 *
 * @param rule the carry-over rule that decides; nothing if none does
 * @param successors the units with which it goes on, or with which it could
 */
public record Fate(
        TouchedFact fact, Outcome outcome, Ground ground, Optional<CarryOverRule> rule, List<UnitCode> successors) {

    public Fate {
        successors = List.copyOf(successors);
    }

    /** Whether the change cannot be enacted as long as this stands. */
    public boolean blocks() {
        return ground == Ground.UNIT_GONE_BY_ITS_DAY;
    }

    /** What becomes of it. */
    @Schema(name = "BoundaryOutcome")
    public enum Outcome {
        /** It goes on with a successor. */
        CARRIED,
        /** It ends with its unit; a title may be given to the successor anew, or acknowledged. */
        CLOSED,
        /** Nothing on file says where it belongs from then on. */
        ORPHANED
    }

    /** Why. */
    @Schema(name = "BoundaryGround")
    public enum Ground {
        /** A carry-over rule says so. */
        RULE,
        /** No carry-over rule on file speaks of it. */
        NO_RULE_ON_FILE,
        /** It is dated after the change, and is read as about the successor of the same code. */
        DATED_AFTER_THE_CHANGE,
        /** It is dated after the change, when no unit has its code any more: it has to be corrected first. */
        UNIT_GONE_BY_ITS_DAY
    }
}
