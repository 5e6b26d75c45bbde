package vn.ntm.awards.nomination.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.council.domain.Vote;
import vn.ntm.awards.nomination.domain.content.RejectionGround;

/**
 * Where a nomination stands. Only the moves written here exist; which of them a nomination can make is said by the procedure of
 * its flow.
 */
public sealed interface NominationState {

    /** The name of the state, as the API, the procedures and the database write it. */
    default NominationStep step() {
        return switch (this) {
            case NominationDraft _ -> NominationStep.NOMINATION_DRAFT;
            case UnitCouncilReviewed _ -> NominationStep.UNIT_COUNCIL_REVIEWED;
            case Submitted _ -> NominationStep.SUBMITTED;
            case Returned _ -> NominationStep.RETURNED;
            case Appraisal _ -> NominationStep.APPRAISAL;
            case Consultation _ -> NominationStep.CONSULTATION;
            case CouncilReview _ -> NominationStep.COUNCIL_REVIEW;
            case PublicOpinion _ -> NominationStep.PUBLIC_OPINION;
            case ProvincialVote _ -> NominationStep.PROVINCIAL_VOTE;
            case SentToCentral _ -> NominationStep.SENT_TO_CENTRAL;
            case Rejected _ -> NominationStep.REJECTED;
            case Withdrawn _ -> NominationStep.WITHDRAWN;
            case Decided _ -> NominationStep.DECIDED;
            case Annulled _ -> NominationStep.ANNULLED;
        };
    }

    /** What the council that has it came to; absent where none has it, or none voted yet. */
    default @Nullable Vote result() {
        return null;
    }

    /** Whether a council voted on it, and does not propose it. */
    default boolean isVotedDown() {
        Vote vote = result();
        return vote != null && !vote.carried();
    }

    /** The unit that proposes is still writing it. */
    record NominationDraft() implements Withdrawable {
        public UnitCouncilReviewed reviewByUnit(Vote result) {
            return new UnitCouncilReviewed(result);
        }

        public PublicOpinion publish(LocalDate until) {
            return new PublicOpinion(until);
        }
    }

    /** The council of the unit voted on it. */
    record UnitCouncilReviewed(Vote result) implements Withdrawable {
        public Submitted submit() {
            return new Submitted();
        }
    }

    /** Handed in, with the department of home affairs. */
    record Submitted() implements BeforeDecision, Rejectable, Withdrawable {
        public Appraisal accept() {
            return new Appraisal();
        }

        public Returned sendBack() {
            return new Returned();
        }
    }

    /** With the unit again, to be completed. */
    record Returned() implements Withdrawable {
        public Submitted resubmit() {
            return new Submitted();
        }
    }

    /** Accepted, and appraised by the department of home affairs. */
    record Appraisal() implements BeforeDecision, Rejectable, Withdrawable {
        public Consultation consult(List<String> agencies) {
            return new Consultation(agencies);
        }

        public CouncilReview referToCouncil() {
            return new CouncilReview(null);
        }
    }

    /**
     * Other agencies were asked.
     *
     * @param agencies as they were asked
     */
    record Consultation(List<String> agencies) implements Withdrawable {

        public Consultation {
            agencies = List.copyOf(agencies);
        }

        public Appraisal concludeConsultation() {
            return new Appraisal();
        }
    }

    /** With the provincial council; then with its vote. */
    record CouncilReview(@Nullable Vote result) implements BeforeDecision, Rejectable, Withdrawable {
        public CouncilReview vote(Vote cast) {
            return new CouncilReview(cast);
        }
    }

    /**
     * The name is published.
     *
     * @param until the last day on which something can be said, as published
     */
    record PublicOpinion(LocalDate until) implements Rejectable, Withdrawable {
        public ProvincialVote voteByProvince(Vote cast) {
            return new ProvincialVote(cast);
        }
    }

    /** The provincial council voted on proposing it to the State. */
    record ProvincialVote(Vote result) implements Rejectable, Withdrawable {
        public SentToCentral sendToCentral() {
            return new SentToCentral();
        }
    }

    /** With the ministry of home affairs, for the Prime Minister or the State President. */
    record SentToCentral() implements BeforeDecision, Rejectable {}

    /** The end: not commended. */
    record Rejected(RejectionGround ground) implements NominationState {}

    /** The end: taken back by whoever proposed it. */
    record Withdrawn() implements NominationState {}

    /**
     * A decision commends.
     *
     * @param decision its identity
     */
    record Decided(UUID decision) implements NominationState {
        public Annulled annul() {
            return new Annulled(decision);
        }
    }

    /** The commendation was annulled. */
    record Annulled(UUID decision) implements NominationState {}

    /** A state from which a decision can commend. */
    sealed interface BeforeDecision extends NominationState {
        default Decided decide(UUID decision) {
            return new Decided(decision);
        }
    }

    /** A state in which it can be said that there will be no commendation. */
    sealed interface Rejectable extends NominationState {
        default Rejected reject(RejectionGround ground) {
            return new Rejected(ground);
        }
    }

    /** A state in which whoever proposed can take it back. */
    sealed interface Withdrawable extends NominationState {
        default Withdrawn withdraw() {
            return new Withdrawn();
        }
    }
}
