package vn.ntm.ocop.council.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.ntm.ocop.scoring.domain.Average;
import vn.ntm.ocop.scoring.domain.CouncilResult;
import vn.ntm.ocop.scoring.domain.SheetTotals;

/**
 * Whether the sheets of a scoring lie too far apart.
 *
 * @param most how far the highest and the lowest may be apart, if a rule says so
 * @param mostFromAverage how far a total may be from the average, if a rule says so
 * @param outliers whose totals are further from the average than that
 */
public record Spread(
        SpreadRule rule, Optional<BigDecimal> most, Optional<BigDecimal> mostFromAverage, List<String> outliers) {

    public Spread {
        outliers = List.copyOf(outliers);
    }

    /** @param number which scoring of the dossier in this stage it is, from 1 */
    public static Spread of(CouncilResult result, WorkingRules rules, int number) {
        Optional<BigDecimal> most = rules.of(CouncilRule.MOST_SPREAD);
        Optional<BigDecimal> fromAverage = rules.of(CouncilRule.MOST_FROM_AVERAGE);
        List<String> outliers = outliers(result, fromAverage);
        boolean broken = !outliers.isEmpty()
                || most.filter(limit -> result.spread().compareTo(limit) > 0).isPresent();
        return new Spread(
                rule(broken, most.isPresent() || fromAverage.isPresent(), rules, number), most, fromAverage, outliers);
    }

    /** Whose totals are further from the average than the rule allows; nobody's if there is none. */
    public static List<String> outliers(CouncilResult result, Optional<BigDecimal> mostFromAverage) {
        return mostFromAverage
                .map(limit -> result.totals().stream()
                        .filter(total -> isFurther(total.total(), result.average(), limit))
                        .map(SheetTotals::member)
                        .toList())
                .orElse(List.of());
    }

    public boolean scoredAgain() {
        return rule == SpreadRule.BROKEN;
    }

    private static SpreadRule rule(boolean broken, boolean set, WorkingRules rules, int number) {
        if (!set) {
            return SpreadRule.NOT_SET;
        }
        if (!broken) {
            return SpreadRule.KEPT;
        }
        boolean more = rules.of(CouncilRule.MOST_SCORINGS)
                .map(times -> times.compareTo(BigDecimal.valueOf(number)) > 0)
                .orElse(true);
        return more ? SpreadRule.BROKEN : SpreadRule.BROKEN_NO_MORE_SCORINGS;
    }

    /** Compared by multiplication: the average is never rounded. */
    private static boolean isFurther(BigDecimal total, Average average, BigDecimal limit) {
        BigDecimal times = BigDecimal.valueOf(average.of());
        return total.multiply(times).subtract(average.sum()).abs().compareTo(limit.multiply(times)) > 0;
    }
}
