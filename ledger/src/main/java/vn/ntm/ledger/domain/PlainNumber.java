package vn.ntm.ledger.domain;

import java.math.BigDecimal;

/** One way to write a number, so that equal numbers are equal. */
public final class PlainNumber {

    private PlainNumber() {}

    /** Without superfluous zeros, and without an exponent. */
    public static BigDecimal of(BigDecimal value) {
        BigDecimal shortest = value.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }
}
