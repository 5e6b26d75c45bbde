package vn.ntm.awards.annulment.domain;

/** Where an annulment stands. */
public enum AnnulmentState {
    PROPOSED,
    /** The end: the commendation is annulled. */
    DECIDED,
    /** The end: the commendation holds. It can be proposed anew. */
    REFUSED
}
