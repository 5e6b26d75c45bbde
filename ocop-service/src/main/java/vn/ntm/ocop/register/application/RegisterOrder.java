package vn.ntm.ocop.register.application;

/** In which order the register is listed. */
public enum RegisterOrder {
    /** By the day on which it happened, the earliest first. */
    DAY,
    /** The latest first. */
    NEWEST,
    /** By the name of the product, as a Vietnamese reader expects it. */
    NAME
}
