package vn.ntm.awards.match.application;

/** What became of two recipients that are alike. */
public enum MatchState {
    /** Nobody decided. */
    OPEN,
    /** They are one. */
    SAME,
    /** They are two. */
    DIFFERENT
}
