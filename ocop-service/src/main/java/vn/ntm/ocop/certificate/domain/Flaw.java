package vn.ntm.ocop.certificate.domain;

/** How the parts of a certification can contradict each other. */
public enum Flaw {
    STARS_OUT_OF_RANGE,
    PASSED_WITHOUT_STARS,
    NOT_PASSED_WITH_STARS,
    /** Running out is no evaluation, so it is not of a kind. */
    LAPSED_WITH_KIND,
    DECIDED_BEFORE_EVALUATED,
    EXPIRED_BEFORE_RECOGNISED
}
