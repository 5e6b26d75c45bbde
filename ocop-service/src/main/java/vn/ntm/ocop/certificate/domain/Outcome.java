package vn.ntm.ocop.certificate.domain;

/** What came of a certification. */
public enum Outcome {
    /** Evaluated, and recognised with stars. */
    PASSED,
    /** Evaluated, and not recognised. */
    NOT_PASSED,
    /** Recognised once; the term ran out and it was not evaluated again. It is not a revocation. */
    LAPSED
}
