package vn.ntm.awards.commendation.application;

/** In which order the register of commendations is listed. */
public enum CommendationOrder {
    /** By the day of the commendation, the earliest first. */
    DAY,
    /** The latest first. */
    NEWEST
}
