package vn.ntm.criteria.progress.domain;

/** What was reported of a commune's construction debt. */
public enum DebtReport {
    /** There is a report, whatever it states. */
    REPORTED,
    /** A report states a debt. */
    OWED
}
