package vn.ntm.criteria.assessment.domain.verdict;

/** What is not on file, so that there is no verdict. */
public enum Missing {
    /** Nobody recorded a value. */
    VALUE,
    /** The level that is asked for, in this area and year. */
    THRESHOLD,
    /** The province has not said which level it asks for. */
    PROVINCIAL_THRESHOLD,
    /** The level of the other set to which this one is relative. */
    REFERENCE_THRESHOLD,
    /** In which region or group the unit is. */
    AREA,
    /** The order of the steps. */
    SCALE,
    /** Criteria or indicators that the law says there are. */
    CONTENT
}
