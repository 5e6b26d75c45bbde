package vn.ntm.criteria.assessment.domain;

/** What was found for an indicator. */
public sealed interface IndicatorValue {

    /** A number. */
    record Single(Measured measured) implements IndicatorValue {}

    /** A total and a part of it. */
    record TwoPart(Measured total, Measured part) implements IndicatorValue {}

    /** Met (đạt) or not. */
    record Passed(boolean passed) implements IndicatorValue {}

    /** A step of the indicator's scale. */
    record Step(String step) implements IndicatorValue {}

    /** The unit has nothing that the indicator measures. */
    record NotApplicable(String reason) implements IndicatorValue {}
}
