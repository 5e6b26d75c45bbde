package vn.ntm.ocop.certificate.domain;

/** Why a product was evaluated. */
public enum EvaluationKind {
    FIRST,
    /** After the term of the one before. */
    RE_EVALUATION,
    /** For more stars. */
    UPGRADE
}
