package vn.ntm.ocop.scoring.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An average as it is: a sum over a number of members. It is compared by multiplication, so it is never rounded before it
 * is judged.
 *
 * @param of how many, at least one
 */
public record Average(BigDecimal sum, int of) {

    private static final int SHOWN_DECIMALS = 4;

    /** @throws IllegalArgumentException if it is of nobody */
    public Average {
        if (of < 1) {
            throw new IllegalArgumentException("an average is of somebody");
        }
    }

    public boolean reaches(BigDecimal least) {
        return compareTo(least) >= 0;
    }

    public boolean exceeds(BigDecimal most) {
        return compareTo(most) > 0;
    }

    private int compareTo(BigDecimal points) {
        return sum.compareTo(points.multiply(BigDecimal.valueOf(of)));
    }

    /** For reading only: cut after four decimals, so that it never looks like more than it is. */
    public BigDecimal shown() {
        BigDecimal cut = sum.divide(BigDecimal.valueOf(of), SHOWN_DECIMALS, RoundingMode.DOWN)
                .stripTrailingZeros();
        return cut.scale() < 0 ? cut.setScale(0) : cut;
    }
}
