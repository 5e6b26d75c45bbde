package vn.ntm.awards.procedure;

/** In what the deadline of a step is counted. */
public enum DeadlineUnit {
    DAYS,
    WORKING_DAYS
}
