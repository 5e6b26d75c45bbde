package vn.ntm.criteria.boundarychange.domain;

import java.time.LocalDate;
import java.util.List;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ledger.unit.UnitType;

/** Why the rules say no to a boundary change. */
public sealed interface BoundaryRejection {

    /** It would hold before its document was signed. */
    record EffectiveBeforeSigned(LocalDate effectiveOn, LocalDate signedOn) implements BoundaryRejection {}

    /** A unit, or a passage between two, stands twice. */
    record ListedTwice(String what) implements BoundaryRejection {}

    /** A unit would begin without coming from any. */
    record SuccessorFromNowhere(UnitCode successor) implements BoundaryRejection {}

    /** The parts of a unit are more than the unit, or all are known and are less. */
    record SharesNotWhole(UnitCode predecessor, boolean exceed) implements BoundaryRejection {}

    /** A unit that should pass on did not exist on the last day of the old order. */
    record PredecessorNotThere(UnitCode predecessor, LocalDate eve) implements BoundaryRejection {}

    /** A later change of the unit is on file already; history grows at its end. */
    record LaterChangeOnFile(UnitCode code, LocalDate day) implements BoundaryRejection {}

    /** The unit into which another should pass neither begins with the change nor exists. */
    record SuccessorNotThere(UnitCode successor, LocalDate day) implements BoundaryRejection {}

    /** The code of a unit that would begin belongs to one that goes on. */
    record CodeTaken(UnitCode code, String name) implements BoundaryRejection {}

    /** Code, type and parent of a unit do not fit, or it would come from another tier. */
    record WrongTier(UnitCode code, UnitCode other, UnitType type) implements BoundaryRejection {}

    /** The parent of a unit that would begin does not exist then. */
    record ParentNotThere(UnitCode code, UnitCode parent) implements BoundaryRejection {}

    /** A unit would be left below one that ends, and it is not said to which of several successors it belongs. */
    record ChildLeftBehind(UnitCode child, UnitCode parent) implements BoundaryRejection {}

    /** A unit would pass into itself, with nothing changed. */
    record NothingChanges(UnitCode code) implements BoundaryRejection {}

    /** Who drafted it cannot enact it. */
    record DrafterCannotEnact() implements BoundaryRejection {}

    /** The change is in a state that has no such move. */
    record WrongState(ChangeState.BoundaryState state, List<String> allowed) implements BoundaryRejection {

        public WrongState {
            allowed = List.copyOf(allowed);
        }
    }
}
