package vn.ntm.awards.campaign.domain;

/** Whether what is granted in a campaign keeps to its quota. */
public enum QuotaVerdict {
    /** The campaign has no quota for such a form and recipient: nothing limits it. */
    NOT_SET,
    KEPT,
    /** More would be granted than allotted. */
    EXCEEDED,
    /** Too few of them work directly. */
    SHARE_TOO_SMALL,
    /** Of so many it is not known whether they work directly that the share cannot be told. */
    SHARE_UNKNOWN
}
