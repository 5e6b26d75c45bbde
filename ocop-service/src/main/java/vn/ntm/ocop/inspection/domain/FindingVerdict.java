package vn.ntm.ocop.inspection.domain;

/** What was found. What was not looked at has no finding. */
public enum FindingVerdict {
    IN_ORDER,
    BREACH
}
