package vn.ntm.ocop.evaluation.domain.part;

/** A kind of evidence of form 02. The form has 15; no source that was read names more than the first and the last. */
public enum EvidenceKind {
    BUSINESS_REGISTRATION,
    AWARD,
    /** One of the kinds that no source names here; what it is stands in words. */
    OTHER
}
