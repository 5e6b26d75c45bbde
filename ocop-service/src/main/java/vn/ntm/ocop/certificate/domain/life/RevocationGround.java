package vn.ntm.ocop.certificate.domain.life;

/** For what a certificate is revoked (26/2026/QĐ-TTg art. 8.1). */
public enum RevocationGround {
    /** The file had false information or was forged. */
    FALSE_INFORMATION,
    /** The product does not meet the criteria any longer. */
    CRITERIA_NO_LONGER_MET,
    /** The law on quality, food safety, the environment, intellectual property or labels was broken. */
    LAW_BROKEN,
    /** The OCOP mark was misused. */
    MARK_MISUSED,
    /** The product is not made any longer. */
    PRODUCTION_STOPPED,
    /** Another conclusion of a competent body. */
    OTHER_CONCLUSION
}
