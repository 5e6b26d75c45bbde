package vn.ntm.awards.match.domain;

/** Whether two recipients are alike in something. */
public enum Alike {
    SAME,
    DIFFERENT,
    /** It is not on file of both. */
    UNKNOWN
}
