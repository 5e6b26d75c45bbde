package vn.ntm.criteria.progress.rest.answer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * So many communes of so many.
 *
 * @param denominator of which the share is taken: the communes that there were on the day, or of debt those with a report
 * @param percent to two decimals; absent if there were none
 * @param href the query that lists those of the numerator
 */
@Schema(name = "CommuneShare")
public record ShareView(
        int numerator, int denominator, @Nullable BigDecimal percent, String href) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;

    static ShareView of(int numerator, int denominator, String href) {
        BigDecimal percent = denominator == 0
                ? null
                : BigDecimal.valueOf(numerator)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(denominator), DECIMALS, RoundingMode.HALF_UP)
                        .stripTrailingZeros();
        return new ShareView(numerator, denominator, percent, href);
    }
}
