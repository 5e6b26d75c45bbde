package vn.ntm.criteria.funding.balance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A share of something, which is computed and never kept.
 *
 * @param percent to two decimals
 */
record Share(BigDecimal percent, BigDecimal numerator, BigDecimal denominator) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;

    /** @return nothing if there is nothing to take a share of */
    static @Nullable Share of(BigDecimal numerator, BigDecimal denominator) {
        return denominator.signum() == 0
                ? null
                : new Share(
                        numerator.multiply(HUNDRED).divide(denominator, DECIMALS, RoundingMode.HALF_UP),
                        numerator,
                        denominator);
    }
}
