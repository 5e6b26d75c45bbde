package vn.ntm.criteria.recognition.domain;

/** What happened to a title. Recognised, acknowledged after a merger and submitted are different facts. */
public enum Event {
    /** Recognised by decision (quyết định công nhận). */
    RECOGNISED,
    /** A merged unit's title is acknowledged (thừa nhận): it never adds to the newly recognised. */
    ACKNOWLEDGED,
    /** A proposal was submitted (tờ trình); nothing is recognised yet. */
    SUBMITTED,
    /** The appraisal council voted for it; the decision was not found. */
    COUNCIL_VOTED,
    /** Follows from stated figures, by elimination. */
    INFERRED,
    /** A report says so; neither decision nor vote was found. */
    REPORTED
}
