package vn.ntm.criteria.assessment.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A number that was measured. A share keeps its parts, so that it is compared exactly. */
public sealed interface Measured {

    /** How many decimals a share is shown with; it is never compared by them. */
    int DECIMALS = 6;

    BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The number; of a share, its percentage to {@value #DECIMALS} decimals. */
    BigDecimal shown();

    /** Negative, zero or positive as it is less than, equal to or more than the bound; exactly. */
    int compareTo(BigDecimal bound);

    /** A plain number. */
    record Amount(BigDecimal number) implements Measured {

        public Amount {
            number = number.stripTrailingZeros();
        }

        @Override
        public BigDecimal shown() {
            return number;
        }

        @Override
        public int compareTo(BigDecimal bound) {
            return number.compareTo(bound);
        }
    }

    /**
     * So many of so many.
     *
     * @param whole more than zero
     */
    record Share(BigDecimal part, BigDecimal whole) implements Measured {

        public Share {
            part = part.stripTrailingZeros();
            whole = whole.stripTrailingZeros();
        }

        @Override
        public BigDecimal shown() {
            return part.multiply(HUNDRED)
                    .divide(whole, DECIMALS, RoundingMode.HALF_EVEN)
                    .stripTrailingZeros();
        }

        @Override
        public int compareTo(BigDecimal bound) {
            return part.multiply(HUNDRED).compareTo(bound.multiply(whole));
        }

        /** How many more parts reach the bound; whole ones, for nobody counts half a household. */
        public BigDecimal missing(BigDecimal bound) {
            BigDecimal needed = bound.multiply(whole).divide(HUNDRED).setScale(0, RoundingMode.CEILING);
            return needed.subtract(part).max(BigDecimal.ZERO);
        }
    }
}
