package vn.ntm.ocop.inspection.domain;

/** What is looked at in a post-check (26/2026/QĐ-TTg art. 9). */
public enum FindingSubject {
    /** Whether the product still meets the criteria for which it was certified. */
    KEPT_CRITERIA,
    /** How the OCOP mark and the stars are used. */
    MARK_USE
}
