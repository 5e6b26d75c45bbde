package vn.ntm.awards.regime.domain;

/** How a regime stands on a day. */
public enum RegimeStanding {
    /** It is still a draft. */
    NOT_PUBLISHED,
    NOT_YET,
    IN_FORCE,
    ENDED
}
