package vn.ntm.awards.decision.domain;

/** Where the draft of a decision stands. */
public enum DraftState {
    /** It is written, and corrected. */
    DRAFT,
    /** It was signed: there is a decision of the same identity. */
    SIGNED,
    /** The end: it is not signed. */
    WITHDRAWN
}
