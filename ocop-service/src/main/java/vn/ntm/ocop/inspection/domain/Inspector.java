package vn.ntm.ocop.inspection.domain;

/** Who inspects (26/2026/QĐ-TTg art. 9). */
public enum Inspector {
    /** The province, all products. */
    PROVINCE,
    /** The ministry: products of five stars, others when needed. */
    MINISTRY
}
