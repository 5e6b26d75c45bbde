package vn.ntm.criteria.boundarychange.domain;

import java.util.List;
import java.util.Set;

/** Where a boundary change stands. Only the moves written here exist. */
public sealed interface ChangeState {

    /** The name of each state, as the API and the database write it. */
    enum BoundaryState {
        /** It is being prepared, and changes nothing yet. */
        DRAFT,
        /** The units are as it orders. */
        ENACTED,
        /** What it did was taken back. */
        ANNULLED
    }

    BoundaryState step();

    /** The operations that are possible in it, as the API document names them. */
    List<String> operations();

    /**
     * It is being prepared.
     *
     * @param drafters everybody who wrote on it
     */
    record Draft(Set<String> drafters) implements ChangeState {

        public Draft {
            drafters = Set.copyOf(drafters);
        }

        @Override
        public BoundaryState step() {
            return BoundaryState.DRAFT;
        }

        @Override
        public List<String> operations() {
            return List.of(
                    "previewBoundaryChange", "replaceBoundaryDraft", "discardBoundaryDraft", "enactBoundaryChange");
        }

        /** @throws BoundaryRefused if this person wrote on the draft */
        Enacted enact(String by) {
            if (drafters.contains(by)) {
                throw new BoundaryRefused(new BoundaryRejection.DrafterCannotEnact());
            }
            return new Enacted();
        }
    }

    /** The units are as it orders. */
    record Enacted() implements ChangeState {

        @Override
        public BoundaryState step() {
            return BoundaryState.ENACTED;
        }

        @Override
        public List<String> operations() {
            return List.of("annulBoundaryChange");
        }

        Annulled annul() {
            return new Annulled();
        }
    }

    /** What it did was taken back. */
    record Annulled() implements ChangeState {

        @Override
        public BoundaryState step() {
            return BoundaryState.ANNULLED;
        }

        @Override
        public List<String> operations() {
            return List.of();
        }
    }
}
