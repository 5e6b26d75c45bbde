package vn.ntm.kernel.figure;

/** What a recorded fact rests on. */
public enum Evidence {
    /** A decision whose number is known. */
    DECISION,
    /** A report that states it; the decision itself was not found, or only a count was published. */
    REPORT,
    /** A vote of the appraisal council; the decision was not found. */
    COUNCIL_VOTE,
    /** By elimination or arithmetic from stated figures. */
    INFERRED
}
