package vn.ntm.ocop.evaluation.domain.content;

import java.math.BigDecimal;
import vn.ntm.ocop.scoring.domain.Average;

/**
 * What a council came to.
 *
 * @param stars 0 if the product was rejected, or no bracket was reached
 * @param average as it is, never rounded; of a result that another council wrote down, what is written
 */
public record StarRating(int stars, Average average) {

    public static final int LEAST_RECOGNISED = 3;
    public static final int MOST_OF_THE_PROVINCE = 4;
    public static final int MOST = 5;

    private static final BigDecimal MOST_POINTS = BigDecimal.valueOf(100);

    /** @throws IllegalArgumentException if there are no such stars or points */
    public StarRating {
        if (!possible(stars, average)) {
            throw new IllegalArgumentException(stars + " stars, " + average);
        }
    }

    /** Whether there can be such a result. */
    public static boolean possible(int stars, Average average) {
        return stars >= 0 && stars <= MOST && average.reaches(BigDecimal.ZERO) && !average.exceeds(MOST_POINTS);
    }

    public boolean isRecognised() {
        return stars >= LEAST_RECOGNISED;
    }
}
