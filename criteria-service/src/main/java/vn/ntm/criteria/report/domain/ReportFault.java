package vn.ntm.criteria.report.domain;

/** Why a report is not published. */
public enum ReportFault {
    /** What was begun before that instant may still come on file, and the report would not be made again as it was. */
    NOT_SETTLED,
    /** The units of another year are another question, not another report. */
    OUTSIDE_ITS_YEAR,
    /** Nobody knew at that instant what would be on that day. */
    DAY_NOT_SEEN,
    /** No document publishes what was known only after it. */
    DOCUMENT_TOO_OLD,
    /** An edition knows what the one before knew. */
    KNOWS_LESS
}
