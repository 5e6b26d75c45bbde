package vn.ntm.awards.nomination.domain;

/** Where a nomination stands, as the API, the procedures and the database write it. */
public enum NominationStep {
    /** The unit that proposes is still writing it. */
    NOMINATION_DRAFT,
    /** The council of the unit voted on it. */
    UNIT_COUNCIL_REVIEWED,
    /** Handed in, with the department of home affairs. */
    SUBMITTED,
    /** Sent back to be completed. */
    RETURNED,
    /** Accepted, and appraised: the rules of this day are its own for good. */
    APPRAISAL,
    /** Other agencies are asked for their opinion. */
    CONSULTATION,
    /** With the provincial council; then with its vote. */
    COUNCIL_REVIEW,
    /** The names are published, and anybody can say something, before the State is asked. */
    PUBLIC_OPINION,
    /** The provincial council voted on proposing it to the State. */
    PROVINCIAL_VOTE,
    SENT_TO_CENTRAL,
    /** A decision commends. What follows are facts of the commendation: notified, presented, paid. */
    DECIDED,
    /** The end: not commended. */
    REJECTED,
    /** The end: taken back by whoever proposed it. */
    WITHDRAWN,
    /** The end: the commendation was annulled. */
    ANNULLED;

    /** Whether its achievement can be proposed again: no commendation comes, or came, of this nomination. */
    public boolean leavesAchievementFree() {
        return switch (this) {
            case REJECTED, WITHDRAWN, ANNULLED -> true;
            case NOMINATION_DRAFT, UNIT_COUNCIL_REVIEWED, SUBMITTED, RETURNED, APPRAISAL, CONSULTATION -> false;
            case COUNCIL_REVIEW, PUBLIC_OPINION, PROVINCIAL_VOTE, SENT_TO_CENTRAL, DECIDED -> false;
        };
    }

    /** Whether it has come to an end, or to a decision. */
    public boolean isClosed() {
        return this == DECIDED || leavesAchievementFree();
    }
}
