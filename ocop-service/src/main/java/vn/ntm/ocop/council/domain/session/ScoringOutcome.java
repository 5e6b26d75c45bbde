package vn.ntm.ocop.council.domain.session;

/** What became of a scoring. */
public enum ScoringOutcome {
    RATED,
    /** The council found what the sheet rejects a product for. */
    REJECTED,
    /** The sheets lie too far apart: the members score again. */
    SCORED_AGAIN
}
