package vn.ntm.criteria.revocation.application;

import java.util.Map;
import java.util.function.Supplier;
import vn.ntm.criteria.revocation.domain.ProposalRefused;
import vn.ntm.criteria.revocation.domain.ProposalRejection;
import vn.ntm.criteria.revocation.domain.ProposalRejection.WrongState;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.request.StateRefuses;

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
            case WrongState(var state, var allowed) ->
                new StateRefuses(RevocationProblem.REVOCATION_STATE_REFUSES, Map.of(), state, allowed);
        };
    }
}
