package vn.ntm.awards.match.domain;

/** What a person decided of two recipients. */
public enum MatchVerdict {
    /** They are one: what either was given is in the history of both. */
    SAME,
    /** They are two, however alike: they are not proposed again. */
    DIFFERENT
}
