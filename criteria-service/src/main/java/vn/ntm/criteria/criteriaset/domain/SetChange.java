package vn.ntm.criteria.criteriaset.domain;

/** Why there is a version. */
public enum SetChange {
    /** As the decision was issued. */
    ISSUED,
    /** Another decision amended the set. */
    AMENDED,
    /** The same law, written down better than in the version before. */
    CORRECTED
}
