package vn.ntm.awards.nomination.hearing;

/** What an agency that is asked says of a commendation. */
public enum OpinionVerdict {
    AGREES,
    /** Why is said in words. */
    DISAGREES,
    /** It has nothing to say. */
    NO_OPINION
}
