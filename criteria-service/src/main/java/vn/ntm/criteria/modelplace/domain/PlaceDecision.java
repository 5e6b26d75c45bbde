package vn.ntm.criteria.modelplace.domain;

/** What can be decided about a place. */
public enum PlaceDecision {
    /** It is a model from the day of signing on. */
    RECOGNISED,
    /** It is none any more from the day of signing on. */
    REVOKED
}
