package vn.ntm.ocop.inspection.domain;

/** Whether a post-check was expected (26/2026/QĐ-TTg art. 9). How often one is made is not fixed. */
public enum InspectionKind {
    PERIODIC,
    UNANNOUNCED
}
