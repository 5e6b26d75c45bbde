package vn.ntm.awards.commendation.domain;

/** Whether a commendation stands on a day. */
public enum CommendationState {
    /** Nothing is on file against it. */
    STANDING,
    /** It was annulled by then (Nghị định 152/2025/NĐ-CP, Điều 93). */
    ANNULLED
}
