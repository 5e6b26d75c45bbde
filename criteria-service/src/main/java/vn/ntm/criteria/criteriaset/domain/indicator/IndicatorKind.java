package vn.ntm.criteria.criteriaset.domain.indicator;

/** How the value of an indicator is held against the level that is asked for. */
public enum IndicatorKind {
    AT_LEAST,
    /** Also where nothing at all is allowed: at most zero. */
    AT_MOST,
    /** Met or not (đạt). */
    PASS,
    /** A step of a scale, at least the one that is asked for. */
    ORDINAL,
    /** A total and a part of it, each at least. */
    TWO_PART,
    /** At least so many percent of the level of another set's indicator at the same time. */
    RELATIVE,
    /** The national set leaves the level to the province. */
    PROVINCE_DEFINED
}
