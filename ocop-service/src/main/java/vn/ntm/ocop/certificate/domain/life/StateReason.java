package vn.ntm.ocop.certificate.domain.life;

/** Why a certificate stands where it stands. */
public enum StateReason {
    NOT_YET_ISSUED,
    WITHIN_TERM,
    /** It is extended, since its re-evaluation is late. */
    LATE_EVALUATION,
    BEING_VERIFIED,
    TERM_ENDED,
    EXTENSION_ENDED,
    /** The public record reports that it ran out. */
    REPORTED_LAPSED,
    /** A new certificate of the product holds. */
    NEW_CERTIFICATE,
    REVOCATION_DECIDED,
    WITHDRAWAL_DECIDED,
    /** The day of the decision is not on record, and the day asked for may be before it. */
    ISSUE_DAY_NOT_ON_RECORD,
    /** The day on which it ends is not on record, and the day asked for may be after it. */
    END_NOT_ON_RECORD,
    /** There is a new certificate; from which day on it holds is not on record. */
    SUCCESSOR_DAY_NOT_ON_RECORD
}
