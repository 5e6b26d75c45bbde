package vn.ntm.ocop.evaluation.domain.part;

/** When a part has to be there. */
public enum PartCondition {
    ALWAYS,
    UNLESS_TOURISM,
    /** Where there is such a thing: it is never missing, and has its place. */
    WHERE_THERE_IS_ONE
}
