package vn.ntm.criteria.revocation.domain;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import vn.ntm.criteria.revocation.domain.ProposalRejection.WrongState;
import vn.ntm.criteria.revocation.domain.grounds.Grounds;
import vn.ntm.ledger.domain.Decision;

/**
 * A proposal to revoke a title (18/2022/QĐ-TTg arts. 23 and 24): prepared and proposed by some, decided by another.
 *
 * @param version how often its state was recorded
 */
public record RevocationProposal(UUID id, RevocationCase subject, ProposalState state, long version) {

    /** A new draft. */
    public static RevocationProposal draft(UUID id, RevocationCase subject, String by) {
        return new RevocationProposal(id, subject, new ProposalState.Draft(Set.of(by)), 1);
    }

    /** @throws ProposalRefused if it is no draft, or its grounds do not hold */
    public RevocationProposal propose(Grounds grounds, String by, Instant knownAt) {
        return switch (state) {
            case ProposalState.Draft draft -> moved(draft.propose(grounds, by, knownAt));
            case ProposalState.Proposed _,
                    ProposalState.Withdrawn _,
                    ProposalState.Refused _,
                    ProposalState.Revoked _ -> throw wrongState();
        };
    }

    /** @throws ProposalRefused if it is neither draft nor proposed */
    public RevocationProposal withdraw() {
        return switch (state) {
            case ProposalState.Draft draft -> moved(draft.withdraw());
            case ProposalState.Proposed proposed -> moved(proposed.withdraw());
            case ProposalState.Withdrawn _, ProposalState.Refused _, ProposalState.Revoked _ -> throw wrongState();
        };
    }

    /** @throws ProposalRefused if it is not proposed, or this person had a hand in it */
    public RevocationProposal refuse(String by) {
        return moved(proposed().refuse(by));
    }

    /** @throws ProposalRefused if it is not proposed, or this person had a hand in it */
    public RevocationProposal revoke(Decision decision, String by) {
        return moved(proposed().revoke(decision, by));
    }

    /** @throws ProposalRefused if it is no draft */
    public void requireDraft() {
        if (!(state instanceof ProposalState.Draft)) {
            throw wrongState();
        }
    }

    private ProposalState.Proposed proposed() {
        return switch (state) {
            case ProposalState.Proposed proposed -> proposed;
            case ProposalState.Draft _, ProposalState.Withdrawn _, ProposalState.Refused _, ProposalState.Revoked _ ->
                throw wrongState();
        };
    }

    private RevocationProposal moved(ProposalState next) {
        return new RevocationProposal(id, subject, next, version + 1);
    }

    private ProposalRefused wrongState() {
        return new ProposalRefused(new WrongState(state.step(), state.operations()));
    }
}
