package vn.ntm.awards.procedure;

/** What a row of steps leads to. */
public enum AwardFlow {
    /** From a movement to a commendation by the province. */
    PROVINCIAL_THEMATIC,
    /** What is proposed by a short report. */
    SIMPLIFIED,
    /** From a nomination to a commendation by the State. */
    STATE_LEVEL,
    /** How what was begun under older rules is finished. */
    TRANSITION
}
