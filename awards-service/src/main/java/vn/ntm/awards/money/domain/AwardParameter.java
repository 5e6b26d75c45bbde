package vn.ntm.awards.money.domain;

import java.math.BigDecimal;
import vn.ntm.kernel.Bilingual;

/** What is a number set for days, and not a rule of a form. */
public enum AwardParameter {
    /** The amount of a household, in amounts of an individual. */
    HOUSEHOLD_MULTIPLIER(Values.MULTIPLIER),
    /** The amount of a collective, in amounts of an individual. */
    COLLECTIVE_MULTIPLIER(Values.MULTIPLIER),
    /** Whether the council votes on a form before it is decided: 1 if it does, 0 if not. */
    COUNCIL_VOTE(Values.YES_OR_NO),
    /** The working days within which a nomination is appraised, from its receipt. */
    APPRAISAL_WORKING_DAYS(Values.WHOLE),
    /** The working days within which those concerned are told of a decision. */
    NOTIFICATION_WORKING_DAYS(Values.WHOLE),
    /** The working days for which names are open to public comment before a state-level vote. */
    PUBLIC_COMMENT_WORKING_DAYS(Values.WHOLE),
    /** So many percent of all members of the provincial council at least are in favour of a state-level nomination. */
    PROVINCIAL_VOTE_PERCENT_LEAST(Values.PERCENT),
    /** The most state-level awards that a recipient is given in a year. */
    STATE_AWARDS_A_YEAR_MOST(Values.WHOLE),
    /** The working days within which a person's request about his own data is answered. */
    DATA_REQUEST_WORKING_DAYS(Values.WHOLE);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final Values values;

    AwardParameter(Values values) {
        this.values = values;
    }

    /** Whether it can have the value. */
    public boolean takes(BigDecimal value) {
        boolean whole = value.stripTrailingZeros().scale() <= 0;
        return switch (values) {
            case MULTIPLIER -> value.signum() > 0 && value.compareTo(HUNDRED) <= 0;
            case YES_OR_NO -> whole && value.signum() >= 0 && value.compareTo(BigDecimal.ONE) <= 0;
            case WHOLE -> whole && value.signum() > 0 && value.compareTo(THOUSAND) <= 0;
            case PERCENT -> value.signum() >= 0 && value.compareTo(HUNDRED) <= 0;
        };
    }

    /** In words, which values it can have. */
    public Bilingual expected() {
        return switch (values) {
            case MULTIPLIER -> new Bilingual("trên 0 đến 100", "above 0 up to 100");
            case YES_OR_NO -> new Bilingual("1 hoặc 0", "1 or 0");
            case WHOLE -> new Bilingual("số nguyên từ 1 đến 1000", "a whole number, 1 to 1000");
            case PERCENT -> new Bilingual("từ 0 đến 100", "0 to 100");
        };
    }

    private enum Values {
        MULTIPLIER,
        YES_OR_NO,
        WHOLE,
        PERCENT
    }
}
