package vn.ntm.criteria.lineage.domain;

/** What is on file about a unit, and has to go somewhere when the unit ends. */
public enum Subject {
    /** A title that the unit holds. */
    TITLE,
    /** A request (tờ trình) for a title on which nothing was decided yet. */
    SUBMISSION,
    /** A recognition dossier that is not decided. */
    DOSSIER,
    /** An assessment that is not finished. */
    ASSESSMENT,
    /** A target of a year that is not over. */
    TARGET,
    /** A line of money. */
    FUNDING,
    /** A proposal to revoke a title that is not decided. */
    REVOCATION,
    /** A model residential area or a model garden. */
    MODEL_PLACE,
    /** A result of works, reported for a period. */
    RESULT
}
