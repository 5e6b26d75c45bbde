package vn.ntm.ocop.council.domain;

import java.math.BigDecimal;

/**
 * Whether enough members score.
 *
 * @param percent of the members who must; compared by multiplication
 */
public record Quorum(BigDecimal percent) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public boolean reached(int scoring, int members) {
        return members > 0
                && BigDecimal.valueOf(scoring)
                                .multiply(HUNDRED)
                                .compareTo(percent.multiply(BigDecimal.valueOf(members)))
                        >= 0;
    }
}
