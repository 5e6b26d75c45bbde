package vn.ntm.criteria.modelplace.domain;

/** Why a decision cannot follow those that are there. */
public enum PlaceFault {
    /** What is recognised is not recognised once more. */
    HOLDS_ALREADY,
    /** Only what is recognised is revoked, and once. */
    DOES_NOT_HOLD,
    /** Decisions about a place follow each other, day by day. */
    NOT_AFTER_THE_LAST,
    /** The decision is older than the place is on record. */
    BEFORE_THE_PLACE,
    /** No recognition counts for a year that has not begun when it is signed. */
    BEFORE_ITS_YEAR
}
