package vn.ntm.ocop.certificate.domain.life;

/** Where a certificate stands on a day. It follows from facts; nothing sets it. */
public enum CertificateState {
    /** The day is before the decision. */
    NOT_YET_VALID(Validity.NO),
    ACTIVE(Validity.YES),
    /** Its term is over, and it holds until its late re-evaluation has a result. */
    EXTENDED(Validity.YES),
    /** A ground of revocation is being looked into; until that is concluded it holds. */
    UNDER_VERIFICATION(Validity.YES),
    /** Its term is over. It is no revocation, and nobody decided it. */
    EXPIRED(Validity.NO),
    /** A new certificate of the product took its place. */
    SUPERSEDED(Validity.NO),
    REVOKED(Validity.NO),
    /** The recognition was wrong and was taken back. */
    WITHDRAWN(Validity.NO),
    /** What is on record does not say it. */
    UNKNOWN(Validity.UNKNOWN);

    private final Validity validity;

    CertificateState(Validity validity) {
        this.validity = validity;
    }

    public Validity validity() {
        return validity;
    }

    /** Whether a decision or a successor put it to an end for good. */
    public boolean isFinal() {
        return switch (this) {
            case SUPERSEDED, REVOKED, WITHDRAWN -> true;
            case NOT_YET_VALID, ACTIVE, EXTENDED, UNDER_VERIFICATION, EXPIRED, UNKNOWN -> false;
        };
    }
}
