package vn.ntm.criteria.revocation.application;

import java.io.Serial;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import vn.ntm.criteria.revocation.domain.ProposalRefused;
import vn.ntm.criteria.revocation.domain.ProposalRejection;
import vn.ntm.criteria.revocation.domain.ProposalRejection.WrongState;
import vn.ntm.kernel.problem.Refusal;

/** Gives every rejection of the rules its entry in the catalogue. */
final class RevocationRefusals {

    private RevocationRefusals() {}

    /** Does what may be rejected. */
    static <T> T answered(Supplier<T> work) {
        try {
            return work.get();
        } catch (ProposalRefused refused) {
            throw of(refused.rejection());
        }
    }

    private static Refusal of(ProposalRejection rejection) {
        return switch (rejection) {
            case ProposalRejection.GroundsDoNotHold grounds ->
                new Refusal(
                        switch (grounds.fulfilment()) {
                            case UNDECIDED -> RevocationProblem.GROUNDS_UNDECIDED;
                            case FULFILLED, NOT_FULFILLED -> RevocationProblem.GROUNDS_NOT_FULFILLED;
                        },
                        Map.of());
            case ProposalRejection.ProposerCannotDecide _ ->
                new Refusal(RevocationProblem.PROPOSER_CANNOT_DECIDE, Map.of());
            case WrongState state -> new StateRefuses(state);
        };
    }

    /** It is in a state that has no such move; the refusal says in which, and what is possible. */
    private static final class StateRefuses extends Refusal {

        @Serial
        private static final long serialVersionUID = 1L;

        private final transient WrongState rejection;

        StateRefuses(WrongState rejection) {
            super(
                    RevocationProblem.REVOCATION_STATE_REFUSES,
                    Map.of("state", rejection.state(), "allowed", worded(rejection.allowed())));
            this.rejection = rejection;
        }

        @Override
        public Map<String, ?> members() {
            return Map.of("currentState", rejection.state(), "allowedOperations", rejection.allowed());
        }

        private static String worded(List<String> allowed) {
            return allowed.isEmpty() ? "–" : String.join(", ", allowed);
        }
    }
}
