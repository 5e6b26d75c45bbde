package vn.ntm.criteria.recognition.domain;

/** How a unit stands to a title on a day; the order is that of what says more. */
public enum TitleStanding {
    /** It holds the title, by facts that nobody disputes. */
    HELD,
    /** Only facts on which sources contradict each other give it the title. */
    DISPUTED,
    /** Units that held the title merged into it, and it has not been acknowledged or recognised since. */
    AWAITS_ACKNOWLEDGEMENT,
    /** Units that held the title passed into it, and no rule on file says what that means. */
    NO_RULE_ON_FILE,
    /** Units that held the title passed into it, and by the rule the title ended with them. */
    ENDED,
    /** It held the title, which was revoked by decision, and has not been recognised since. */
    REVOKED,
    /** Nothing on file gives it the title. */
    NOT_HELD
}
