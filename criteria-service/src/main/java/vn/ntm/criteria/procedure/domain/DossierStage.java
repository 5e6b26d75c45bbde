package vn.ntm.criteria.procedure.domain;

/** Where a dossier can stand, as the procedures, the API and the database write it. */
public enum DossierStage {
    /** On the list of the year; nothing is done yet. */
    PLANNED,
    /** Registered with the unit above (civilised urban). */
    REGISTERED,
    /** The unit has held itself against the criteria. */
    SELF_ASSESSED,
    /** Its report was public for the time that it has to be. */
    PUBLISHED,
    /** The opinions are in, and the report is amended. */
    OPINIONS_CLOSED,
    /** The unit's meeting agreed. */
    MEETING_AGREED,
    SUBMITTED_TO_DISTRICT,
    SUBMITTED_TO_PROVINCE,
    SUBMITTED_TO_CENTRE,
    /** Sent back by whom it was submitted to. */
    RETURNED,
    /** Verified on the ground (thẩm tra). */
    VERIFIED,
    /** The residents were asked whether they are satisfied. */
    SURVEYED,
    /** Every criterion has a finding (thẩm định). */
    APPRAISED,
    /** The appraisal council agreed. */
    COUNCIL_VOTED,
    RECOGNISED,
    /** The recognition was made known. */
    ANNOUNCED,
    REFUSED,
    /** The refusal is being looked at again. */
    UNDER_APPEAL
}
