package vn.ntm.criteria.assessment.domain;

/** Why a value is not one of its indicator. */
public enum ValueFault {
    /** It is given in another unit of measure. */
    ANOTHER_UNIT,
    /** It has too many parts, or too few, for the kind of indicator. */
    ANOTHER_FORM,
    /** A percentage above 100. */
    BEYOND_WHOLE,
    /** The part of a share, or of a value of two parts, is more than the whole. */
    PART_EXCEEDS_WHOLE,
    /** A share of nothing. */
    WHOLE_IS_ZERO,
    /** A fraction of what is only counted. */
    NOT_WHOLE,
    /** The step is not on the scale. */
    NOT_ON_SCALE,
    /** The indicator applies to every unit. */
    ALWAYS_APPLIES
}
