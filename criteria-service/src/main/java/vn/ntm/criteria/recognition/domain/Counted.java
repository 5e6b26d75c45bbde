package vn.ntm.criteria.recognition.domain;

/** Whether a fact adds to the province's number of its programme year. */
public enum Counted {
    YES,
    NO,
    /** Sources contradict each other, so it is shown and not counted. */
    DISPUTED
}
