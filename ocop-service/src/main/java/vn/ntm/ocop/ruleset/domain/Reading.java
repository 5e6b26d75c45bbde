package vn.ntm.ocop.ruleset.domain;

/** How this suite reads what a decision leaves open. A rule set that needs a reading names it, with how sure it is. */
public enum Reading {
    /** An item minimum holds when the average of the members' points of that item reaches it. */
    MINIMUM_IS_OF_THE_AVERAGE,
    /** Who reaches a bracket and misses a minimum of its star gets the highest star below whose minima hold. */
    MISSED_MINIMUM_LOWERS_THE_STAR,
    /** A star needs the minima of the stars below it too. */
    HIGHER_STAR_NEEDS_LOWER_MINIMA,
    /** An average between two printed bands belongs to the lower one. */
    BETWEEN_BANDS_IS_THE_LOWER
}
