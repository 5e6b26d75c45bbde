package vn.ntm.criteria.criteriaset.domain;

/** Why a criteria set ends on its last day. */
public enum EndBasis {
    /** The period in its title is over. No document says that it no longer holds. */
    PERIOD,
    /** A document replaces or repeals it. */
    REPEALED,
    /** The units that it was for no longer exist. */
    TIER_ABOLISHED
}
