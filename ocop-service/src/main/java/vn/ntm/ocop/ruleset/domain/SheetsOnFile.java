package vn.ntm.ocop.ruleset.domain;

/** Whether the score sheets of a rule set are on file. */
public enum SheetsOnFile {
    ON_FILE,
    /** There were some; nobody found them. Nothing is scored item by item under such a rule set. */
    NOT_FOUND
}
