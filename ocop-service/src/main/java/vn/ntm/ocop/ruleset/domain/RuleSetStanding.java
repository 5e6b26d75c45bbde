package vn.ntm.ocop.ruleset.domain;

/** How a rule set stands on a day. */
public enum RuleSetStanding {
    /** It is still a draft. */
    NOT_PUBLISHED,
    NOT_YET,
    /** Files that are received on the day go by it. */
    ACCEPTING,
    /** It takes no more files; those received before are finished under it. */
    FINISHING,
    ENDED
}
