package vn.ntm.ocop.decision.domain;

/** What a decision does with certificates. */
public enum DecisionKind {
    /** It recognises products: each gets a certificate. */
    RECOGNITION,
    /** It revokes certificates, on one of six grounds. */
    REVOCATION,
    /** It takes recognitions back that were wrong, as the ministry asked. */
    WITHDRAWAL
}
