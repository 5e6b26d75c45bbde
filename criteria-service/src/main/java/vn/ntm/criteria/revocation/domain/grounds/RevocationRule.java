package vn.ntm.criteria.revocation.domain.grounds;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.criteriaset.domain.SetVersion;
import vn.ntm.criteria.criteriaset.domain.indicator.Certainty;
import vn.ntm.criteria.recognition.domain.Level;
import vn.ntm.kernel.Confidence;

/**
 * When a title may be revoked (thu hồi, 18/2022/QĐ-TTg art. 4), by the criteria set that measures it. The law changes, so a
 * rule has its days; where none is on file, nobody says when a title may be revoked.
 *
 * @param set by which the title is measured: that of a model commune is the advanced set
 * @param keyCriteria the numbers of the criteria in it of which one must have failed at the smaller share
 * @param from the first day on which it holds
 * @param to the day after the last; absent while no end is known
 * @param legalBasis the document, as printed
 * @param certainty how sure the shares and the key criteria are
 */
public record RevocationRule(
        SetVersion set,
        Level level,
        Shares shares,
        Set<Integer> keyCriteria,
        LocalDate from,
        @Nullable LocalDate to,
        String legalBasis,
        Certainty certainty,
        String source,
        Confidence confidence,
        @Nullable String note) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public RevocationRule {
        keyCriteria = Collections.unmodifiableSet(new TreeSet<>(keyCriteria));
    }

    /**
     * The shares that have to have failed, in percent.
     *
     * @param withKey of the criteria, if a key criterion is among them
     * @param alone of the criteria, whichever they are
     * @param unitsBelow of the communes of a district whose title was revoked; absent for a commune
     */
    public record Shares(
            BigDecimal withKey, BigDecimal alone, @Nullable BigDecimal unitsBelow) {

        /** However they are written, equal shares are equal. */
        public Shares {
            withKey = plain(withKey);
            alone = plain(alone);
            unitsBelow = unitsBelow == null ? null : plain(unitsBelow);
        }

        private static BigDecimal plain(BigDecimal share) {
            BigDecimal stripped = share.stripTrailingZeros();
            return stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped;
        }
    }

    /** How many of a number reach a share: 30 % of 19 are 6. */
    static int reaching(BigDecimal percent, int of) {
        return percent.multiply(BigDecimal.valueOf(of))
                .divide(HUNDRED, 0, RoundingMode.CEILING)
                .intValueExact();
    }
}
