package vn.ntm.criteria.criteriaset.domain;

/** How a version stands on a day. */
public enum Standing {
    /** It is a draft. */
    NOT_PUBLISHED,
    NOT_YET,
    IN_FORCE,
    /** A later version of the same set holds. */
    REPLACED,
    ENDED,
    /** Its period is over and nothing follows it yet, or its first day is not known: what holds is not known. */
    UNCERTAIN
}
