package vn.ntm.ocop.council.domain;

/** How the members score. */
public enum ScoringKind {
    /** In a meeting. */
    MEETING,
    /** Each in writing, on a re-evaluation. */
    WRITTEN
}
