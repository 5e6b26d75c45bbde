package vn.ntm.ledger.programmeyear;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ntm.kernel.problem.Refusal;

/** Where a programme year stands. Only the moves written here exist. */
sealed interface YearState {

    /** The name of each state, as the API and the database write it. */
    @Schema(name = "ProgrammeYearState")
    enum Step {
        /** Published figures come on file. */
        OPEN,
        /** Somebody says that they are complete; they rest until another one decides. */
        CLOSING_PROPOSED,
        /** They are final: what is found later shows as a gap, and never changes them. */
        CLOSED
    }

    Step step();

    /** The operations that are possible in it, as the API document names them. */
    List<String> operations();

    /** Figures are still reported. */
    record Open() implements YearState {

        @Override
        public Step step() {
            return Step.OPEN;
        }

        @Override
        public List<String> operations() {
            return List.of("proposeYearClosing");
        }

        ClosingProposed propose(String by) {
            return new ClosingProposed(by);
        }
    }

    /**
     * The figures are said to be complete.
     *
     * @param by whoever says so
     */
    record ClosingProposed(String by) implements YearState {

        @Override
        public Step step() {
            return Step.CLOSING_PROPOSED;
        }

        @Override
        public List<String> operations() {
            return List.of("closeYear", "returnYearClosing");
        }

        /** @throws Refusal if the same person proposed it */
        Closed close(String decider) {
            if (decider.equals(by)) {
                throw new Refusal(YearProblem.PROPOSER_CANNOT_APPROVE, Map.of());
            }
            return new Closed();
        }

        Open sendBack() {
            return new Open();
        }
    }

    /** The figures are final. */
    record Closed() implements YearState {

        @Override
        public Step step() {
            return Step.CLOSED;
        }

        @Override
        public List<String> operations() {
            return List.of();
        }
    }
}
