package vn.ntm.criteria.revocation.domain;

import java.util.List;
import vn.ntm.criteria.revocation.domain.ProposalState.RevocationState;
import vn.ntm.criteria.revocation.domain.grounds.Fulfilment;

/** Why the rules say no to a move of a revocation. */
public sealed interface ProposalRejection {

    /** What the rule asks for has not come about, or nobody knows. */
    record GroundsDoNotHold(Fulfilment fulfilment) implements ProposalRejection {}

    /** Who had a hand in the proposal cannot decide it. */
    record ProposerCannotDecide() implements ProposalRejection {}

    /** It is in a state that has no such move. */
    record WrongState(RevocationState state, List<String> allowed) implements ProposalRejection {

        public WrongState {
            allowed = List.copyOf(allowed);
        }
    }
}
