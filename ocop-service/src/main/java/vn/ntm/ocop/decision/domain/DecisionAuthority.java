package vn.ntm.ocop.decision.domain;

/**
 * Who recognises and revokes (26/2026/QĐ-TTg arts. 4 and 8): the chairman of the provincial People's Committee three and four
 * stars, those of districts that are gone too; the minister five.
 */
public enum DecisionAuthority {
    PROVINCE_CHAIRMAN,
    MINISTER;

    private static final int MINISTERS_STARS = 5;

    /** Who decides about a certificate of so many stars. */
    public static DecisionAuthority over(int stars) {
        return stars == MINISTERS_STARS ? MINISTER : PROVINCE_CHAIRMAN;
    }
}
