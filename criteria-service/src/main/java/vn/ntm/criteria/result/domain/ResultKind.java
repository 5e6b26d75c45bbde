package vn.ntm.criteria.result.domain;

/** How a measure behaves over time. */
public enum ResultKind {
    /** What was done in the period. */
    FLOW,
    /** What there was at its end. */
    STOCK
}
