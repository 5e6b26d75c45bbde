package vn.ntm.ocop.council.domain;

/** Whose council it is. */
public enum CouncilLevel {
    PROVINCE,
    CENTRE
}
