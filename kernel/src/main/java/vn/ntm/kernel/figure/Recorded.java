package vn.ntm.kernel.figure;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the facts on file add up to.
 *
 * @param value the count, sum, or percentage
 * @param evidence how many of the counted facts rest on what; the numbers add up to the count
 * @param disputed facts on file that sources contradict, and that are therefore not counted
 * @param numerator of a ratio
 * @param denominator of a ratio: the units of that kind which existed on the day
 * @param units the units that were counted, where they are few enough to name
 */
public record Recorded(
        BigDecimal value,
        Map<Evidence, Integer> evidence,
        int disputed,
        @Nullable Integer numerator,
        @Nullable Integer denominator,
        @Nullable List<NamedUnit> units) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;

    public Recorded {
        evidence = Map.copyOf(evidence);
        units = units == null ? null : List.copyOf(units);
    }

    public static Recorded count(Collection<Evidence> counted, int disputed) {
        return new Recorded(BigDecimal.valueOf(counted.size()), split(counted), disputed, null, null, null);
    }

    public static Recorded count(Map<Evidence, Integer> evidence, int disputed) {
        int total = evidence.values().stream().mapToInt(Integer::intValue).sum();
        return new Recorded(BigDecimal.valueOf(total), evidence, disputed, null, null, null);
    }

    public static Recorded sum(BigDecimal total, Map<Evidence, Integer> evidence) {
        return new Recorded(total, evidence, 0, null, null, null);
    }

    /** @return a percentage to two decimals, or nothing if there is nothing to take a share of */
    public static @Nullable Recorded ratio(int numerator, int denominator) {
        if (denominator == 0) {
            return null;
        }
        BigDecimal percent = BigDecimal.valueOf(numerator)
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(denominator), DECIMALS, java.math.RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return new Recorded(percent, Map.of(), 0, numerator, denominator, null);
    }

    public Recorded naming(List<NamedUnit> counted) {
        return new Recorded(value, evidence, disputed, numerator, denominator, counted);
    }

    private static Map<Evidence, Integer> split(Collection<Evidence> counted) {
        var split = new TreeMap<Evidence, Integer>();
        counted.forEach(evidence -> split.merge(evidence, 1, Integer::sum));
        return split;
    }
}
