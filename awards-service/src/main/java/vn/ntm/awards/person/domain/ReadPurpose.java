package vn.ntm.awards.person.domain;

/** Why something personal is read; the record of the read says it. */
public enum ReadPurpose {
    /** A nomination is appraised. */
    APPRAISAL,
    /** Two recipients may be one. */
    IDENTIFICATION,
    /** The money, or the diploma, is handed over. */
    HAND_OVER,
    /** What is on file is corrected. */
    CORRECTION,
    /** The person asked what is on file. */
    DATA_REQUEST
}
