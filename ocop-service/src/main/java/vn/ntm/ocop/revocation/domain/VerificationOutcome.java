package vn.ntm.ocop.revocation.domain;

/** What a verification came to. */
public enum VerificationOutcome {
    /** The violation, or that production stopped: the certificate is revoked. */
    CONFIRMED,
    /** The certificate stays. */
    NOT_CONFIRMED
}
