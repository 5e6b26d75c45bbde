package vn.ntm.awards.regime.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How an amount is rounded. */
public enum Rounding {
    /** To the đồng as it comes. */
    NONE(0),
    UP_TO_TEN_THOUSAND(4);

    private final int zeros;

    Rounding(int zeros) {
        this.zeros = zeros;
    }

    /** An amount in whole VND. */
    public BigDecimal of(BigDecimal amount) {
        return amount.setScale(-zeros, RoundingMode.CEILING).setScale(0, RoundingMode.UNNECESSARY);
    }
}
