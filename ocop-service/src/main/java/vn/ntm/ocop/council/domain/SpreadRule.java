package vn.ntm.ocop.council.domain;

/** How the sheets lie to each other, by the working rules. */
public enum SpreadRule {
    /** No rule says how far apart they may lie: there is no second scoring. */
    NOT_SET,
    KEPT,
    /** They lie too far apart: the members score again. */
    BROKEN,
    /** They lie too far apart, and the rules allow no further scoring: what the sheets say stands. */
    BROKEN_NO_MORE_SCORINGS
}
