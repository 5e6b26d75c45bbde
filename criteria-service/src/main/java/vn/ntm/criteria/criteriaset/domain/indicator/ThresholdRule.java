package vn.ntm.criteria.criteriaset.domain.indicator;

/** What a province asks for where the national set leaves the level to it. */
public enum ThresholdRule {
    AT_LEAST,
    AT_MOST,
    PASS
}
