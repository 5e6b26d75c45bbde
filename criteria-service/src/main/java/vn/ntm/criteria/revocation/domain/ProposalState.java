package vn.ntm.criteria.revocation.domain;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.ntm.criteria.revocation.domain.ProposalRejection.GroundsDoNotHold;
import vn.ntm.criteria.revocation.domain.ProposalRejection.ProposerCannotDecide;
import vn.ntm.criteria.revocation.domain.grounds.Fulfilment;
import vn.ntm.criteria.revocation.domain.grounds.Grounds;
import vn.ntm.ledger.domain.Decision;

/** Where the revocation of a title stands. Only the moves written here exist. */
public sealed interface ProposalState {

    /** The name of each state, as the API and the database write it. */
    enum RevocationState {
        /** It is being prepared. */
        DRAFT,
        /** Somebody proposed it, on grounds that are pinned. */
        PROPOSED,
        /** Those who prepared it gave it up. */
        WITHDRAWN,
        /** It was decided that the title stays. */
        REFUSED,
        /** It was decided that the title is revoked. */
        REVOKED
    }

    RevocationState step();

    /** The operations that are possible in it, as the API document names them. */
    List<String> operations();

    /** The grounds on which it was proposed. */
    Optional<PinnedGrounds> grounds();

    /**
     * It is being prepared.
     *
     * @param writers everybody who had a hand in it
     */
    record Draft(Set<String> writers) implements ProposalState {

        public Draft {
            writers = Set.copyOf(writers);
        }

        @Override
        public RevocationState step() {
            return RevocationState.DRAFT;
        }

        @Override
        public List<String> operations() {
            return List.of("proposeRevocation", "withdrawRevocation");
        }

        @Override
        public Optional<PinnedGrounds> grounds() {
            return Optional.empty();
        }

        /** @throws ProposalRefused if the grounds are not those that the rule asks for, or not known to be */
        Proposed propose(Grounds grounds, String by, Instant knownAt) {
            if (grounds.fulfilment() != Fulfilment.FULFILLED) {
                throw new ProposalRefused(new GroundsDoNotHold(grounds.fulfilment()));
            }
            var all = new HashSet<>(writers);
            all.add(by);
            return new Proposed(all, PinnedGrounds.of(grounds, knownAt));
        }

        Withdrawn withdraw() {
            return new Withdrawn(Optional.empty());
        }
    }

    /**
     * Somebody proposed it.
     *
     * @param writers everybody who had a hand in it
     */
    record Proposed(Set<String> writers, PinnedGrounds pinned) implements ProposalState {

        public Proposed {
            writers = Set.copyOf(writers);
        }

        @Override
        public RevocationState step() {
            return RevocationState.PROPOSED;
        }

        @Override
        public List<String> operations() {
            return List.of("withdrawRevocation", "refuseRevocation", "decideRevocation");
        }

        @Override
        public Optional<PinnedGrounds> grounds() {
            return Optional.of(pinned);
        }

        Withdrawn withdraw() {
            return new Withdrawn(Optional.of(pinned));
        }

        /** @throws ProposalRefused if this person had a hand in the proposal */
        Refused refuse(String by) {
            requireAnother(by);
            return new Refused(pinned);
        }

        /** @throws ProposalRefused if this person had a hand in the proposal */
        Revoked revoke(Decision decision, String by) {
            requireAnother(by);
            return new Revoked(pinned, decision);
        }

        private void requireAnother(String by) {
            if (writers.contains(by)) {
                throw new ProposalRefused(new ProposerCannotDecide());
            }
        }
    }

    /** Those who prepared it gave it up. */
    record Withdrawn(Optional<PinnedGrounds> grounds) implements ProposalState {

        @Override
        public RevocationState step() {
            return RevocationState.WITHDRAWN;
        }

        @Override
        public List<String> operations() {
            return List.of();
        }
    }

    /** The title stays, whatever failed. */
    record Refused(PinnedGrounds pinned) implements ProposalState {

        @Override
        public RevocationState step() {
            return RevocationState.REFUSED;
        }

        @Override
        public List<String> operations() {
            return List.of();
        }

        @Override
        public Optional<PinnedGrounds> grounds() {
            return Optional.of(pinned);
        }
    }

    /** The title is revoked by this decision. */
    record Revoked(PinnedGrounds pinned, Decision decision) implements ProposalState {

        @Override
        public RevocationState step() {
            return RevocationState.REVOKED;
        }

        @Override
        public List<String> operations() {
            return List.of();
        }

        @Override
        public Optional<PinnedGrounds> grounds() {
            return Optional.of(pinned);
        }
    }
}
