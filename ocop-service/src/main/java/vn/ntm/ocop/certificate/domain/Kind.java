package vn.ntm.ocop.certificate.domain;

/** Why a product was evaluated. */
public enum Kind {
    FIRST,
    /** After the term of the one before. */
    RE_EVALUATION,
    /** For more stars. */
    UPGRADE
}
