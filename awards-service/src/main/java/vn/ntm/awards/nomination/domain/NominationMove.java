package vn.ntm.awards.nomination.domain;

import static vn.ntm.awards.nomination.domain.NominationStep.ANNULLED;
import static vn.ntm.awards.nomination.domain.NominationStep.APPRAISAL;
import static vn.ntm.awards.nomination.domain.NominationStep.CONSULTATION;
import static vn.ntm.awards.nomination.domain.NominationStep.COUNCIL_REVIEW;
import static vn.ntm.awards.nomination.domain.NominationStep.DECIDED;
import static vn.ntm.awards.nomination.domain.NominationStep.NOMINATION_DRAFT;
import static vn.ntm.awards.nomination.domain.NominationStep.PROVINCIAL_VOTE;
import static vn.ntm.awards.nomination.domain.NominationStep.PUBLIC_OPINION;
import static vn.ntm.awards.nomination.domain.NominationStep.REJECTED;
import static vn.ntm.awards.nomination.domain.NominationStep.RETURNED;
import static vn.ntm.awards.nomination.domain.NominationStep.SENT_TO_CENTRAL;
import static vn.ntm.awards.nomination.domain.NominationStep.SUBMITTED;
import static vn.ntm.awards.nomination.domain.NominationStep.UNIT_COUNCIL_REVIEWED;
import static vn.ntm.awards.nomination.domain.NominationStep.WITHDRAWN;

import java.util.EnumSet;
import java.util.Set;

/** What can be done to a nomination. The states have these moves; a test holds this list against them. */
public enum NominationMove {
    OPEN("openNomination", Rank.PREPARES, Set.of(), EnumSet.of(NOMINATION_DRAFT)),
    /** The simplified flow begins with what is handed in. */
    PROPOSE("openNomination", Rank.PREPARES, Set.of(), EnumSet.of(SUBMITTED)),
    REVIEW_BY_UNIT(
            "recordUnitCouncilVoteOnNomination",
            Rank.PREPARES,
            EnumSet.of(NOMINATION_DRAFT),
            EnumSet.of(UNIT_COUNCIL_REVIEWED)),
    SUBMIT("submitNomination", Rank.PREPARES, EnumSet.of(UNIT_COUNCIL_REVIEWED), EnumSet.of(SUBMITTED)),
    SEND_BACK("returnNomination", Rank.NEITHER, EnumSet.of(SUBMITTED), EnumSet.of(RETURNED)),
    RESUBMIT("resubmitNomination", Rank.PREPARES, EnumSet.of(RETURNED), EnumSet.of(SUBMITTED)),
    ACCEPT("acceptNomination", Rank.CHECKS, EnumSet.of(SUBMITTED), EnumSet.of(APPRAISAL)),
    CONSULT("consultOnNomination", Rank.CHECKS, EnumSet.of(APPRAISAL), EnumSet.of(CONSULTATION)),
    CONCLUDE_CONSULTATION(
            "concludeConsultationOnNomination", Rank.CHECKS, EnumSet.of(CONSULTATION), EnumSet.of(APPRAISAL)),
    REFER_TO_COUNCIL("referNominationToCouncil", Rank.CHECKS, EnumSet.of(APPRAISAL), EnumSet.of(COUNCIL_REVIEW)),
    VOTE("recordCouncilVoteOnNomination", Rank.VOTES, EnumSet.of(COUNCIL_REVIEW), EnumSet.of(COUNCIL_REVIEW)),
    PUBLISH("publishNominationForComment", Rank.CHECKS, EnumSet.of(NOMINATION_DRAFT), EnumSet.of(PUBLIC_OPINION)),
    VOTE_BY_PROVINCE(
            "recordProvincialVoteOnNomination", Rank.VOTES, EnumSet.of(PUBLIC_OPINION), EnumSet.of(PROVINCIAL_VOTE)),
    SEND_TO_CENTRAL("sendNominationToCentral", Rank.DECIDES, EnumSet.of(PROVINCIAL_VOTE), EnumSet.of(SENT_TO_CENTRAL)),
    REJECT(
            "rejectNomination",
            Rank.NEITHER,
            EnumSet.of(SUBMITTED, APPRAISAL, COUNCIL_REVIEW, PUBLIC_OPINION, PROVINCIAL_VOTE, SENT_TO_CENTRAL),
            EnumSet.of(REJECTED)),
    WITHDRAW(
            "withdrawNomination",
            Rank.NEITHER,
            EnumSet.of(
                    NOMINATION_DRAFT,
                    UNIT_COUNCIL_REVIEWED,
                    SUBMITTED,
                    RETURNED,
                    APPRAISAL,
                    CONSULTATION,
                    COUNCIL_REVIEW,
                    PUBLIC_OPINION,
                    PROVINCIAL_VOTE),
            EnumSet.of(WITHDRAWN)),
    DECIDE(
            "signAwardDecision",
            Rank.DECIDES,
            EnumSet.of(SUBMITTED, APPRAISAL, COUNCIL_REVIEW, SENT_TO_CENTRAL),
            EnumSet.of(DECIDED)),
    /** Who annuls is another than who proposed that: the annulment sees to it. */
    ANNUL("annulCommendation", Rank.NEITHER, EnumSet.of(DECIDED), EnumSet.of(ANNULLED));

    private final String operation;
    private final Rank rank;

    @SuppressWarnings("ImmutableEnumChecker") // a copy that nobody can change
    private final Set<NominationStep> from;

    @SuppressWarnings("ImmutableEnumChecker") // a copy that nobody can change
    private final Set<NominationStep> to;

    NominationMove(String operation, Rank rank, Set<NominationStep> from, Set<NominationStep> to) {
        this.operation = operation;
        this.rank = rank;
        this.from = Set.copyOf(from);
        this.to = Set.copyOf(to);
    }

    /** The operation of the API that makes it. */
    public String operation() {
        return operation;
    }

    public Set<NominationStep> from() {
        return from;
    }

    public Set<NominationStep> to() {
        return to;
    }

    /** Whether it begins a nomination. */
    public boolean begins() {
        return from.isEmpty();
    }

    /** Whether it is made by an operation of its own on one nomination; the others follow from a decision. */
    public boolean isOfOneNomination() {
        return !begins() && this != DECIDE && this != ANNUL;
    }

    /** Whether somebody who made the other move cannot make this one: nobody approves what he prepared. */
    public boolean checks(NominationMove other) {
        return other.rank != Rank.NEITHER && rank.compareTo(other.rank) > 0;
    }

    /**
     * Whether it is the same in every procedure: a file is completed and comes back, who was asked answers, a council that is
     * asked votes, and whoever proposed takes it back.
     */
    boolean inEveryProcedure() {
        return switch (this) {
            case SEND_BACK, RESUBMIT, CONCLUDE_CONSULTATION, VOTE, WITHDRAW, ANNUL -> true;
            case OPEN, PROPOSE, REVIEW_BY_UNIT, SUBMIT, ACCEPT, CONSULT, REFER_TO_COUNCIL, PUBLISH -> false;
            case VOTE_BY_PROVINCE, SEND_TO_CENTRAL, REJECT, DECIDE -> false;
        };
    }

    /** How far a move lies from the preparation; who made one of an earlier rank makes none of a later. */
    private enum Rank {
        NEITHER,
        PREPARES,
        CHECKS,
        VOTES,
        DECIDES
    }
}
