package vn.ntm.awards.decision.domain;

/** Why something is not done to the draft of a decision. */
public enum DraftRejection {
    NO_DRAFT_ANY_MORE,
    DRAFTED_BY_SAME
}
