package vn.ntm.ledger.fact;

/** What became of a row that was not refused. */
public enum Outcome {
    CREATED,
    /** The same fact is on file already. */
    UNCHANGED,
    /** The row took the place of what was on file. */
    SUPERSEDED
}
