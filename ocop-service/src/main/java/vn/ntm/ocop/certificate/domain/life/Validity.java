package vn.ntm.ocop.certificate.domain.life;

/** Whether a certificate holds on a day. */
public enum Validity {
    YES,
    NO,
    /** What is on record does not say it. */
    UNKNOWN
}
