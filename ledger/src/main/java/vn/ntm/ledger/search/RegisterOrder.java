package vn.ntm.ledger.search;

/** In which order a register is listed. */
public enum RegisterOrder {
    /** By the day on which it happened, the earliest first. */
    DAY,
    /** The latest first. */
    NEWEST,
    /** By name, as a Vietnamese reader expects it. */
    NAME
}
