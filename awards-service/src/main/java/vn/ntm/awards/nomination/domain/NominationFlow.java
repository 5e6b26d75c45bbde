package vn.ntm.awards.nomination.domain;

/** By which way a nomination comes to a commendation; the steps of each are data. */
public enum NominationFlow {
    /** Proposed by a unit with the minutes of its council, decided by the province. */
    PROVINCIAL_THEMATIC,
    /** Proposed by a short report, for what was done of a sudden (thủ tục đơn giản). */
    SIMPLIFIED,
    /** Proposed by the province, decided by the Prime Minister or the State President. */
    STATE_LEVEL
}
