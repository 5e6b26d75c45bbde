package vn.ntm.ocop.procedure;

/** What a step of an OCOP procedure is held against. */
public enum OcopParameter {
    /** The working days within which the commune reviews a file, from its receipt. */
    COMMUNE_REVIEW_WORKING_DAYS,
    /** So many days before the end of a certificate its re-evaluation can be asked for, and not earlier. */
    REEVALUATION_WINDOW_OPENS_DAYS,
    /** So many days before the end of a certificate its re-evaluation can be asked for, and not later. */
    REEVALUATION_WINDOW_CLOSES_DAYS,
    /** The days within which a re-evaluation is done, from the receipt of the complete request. */
    REEVALUATION_DAYS,
    /** The most days by which a certificate outlasts its end while a late re-evaluation is done. */
    LATE_EXTENSION_MOST_DAYS,
    /** The months for which a certificate holds, from its issue. */
    CERTIFICATE_MONTHS,
    /** So many days before the end of a certificate its producer is told, at the latest. */
    EXPIRY_WARNING_DAYS,
    /** The days within which a certificate is revoked, from the conclusion. */
    REVOCATION_DAYS,
    /** The days for which a first or upgrade evaluation goes on under rules that were replaced, from the new rules' first. */
    TRANSITION_DAYS_FIRST,
    /** The days for which a re-evaluation goes on under rules that were replaced, from the new rules' first. */
    TRANSITION_DAYS_REEVALUATION
}
