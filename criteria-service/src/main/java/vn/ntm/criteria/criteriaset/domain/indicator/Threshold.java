package vn.ntm.criteria.criteriaset.domain.indicator;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.ProgrammeYear;

/**
 * The level that an indicator asks for, in an area and a year. What is not known is empty.
 *
 * @param indicator its code
 * @param year absent if the level is the same in all years
 * @param rule of an indicator whose level the province defines
 * @param amount the level; of a relative indicator, percent of the other's level
 * @param partAmount the level of the part, of an indicator of two parts
 * @param level the step, of an ordinal indicator
 * @param legalBasis the document that sets it, where that is not the decision of the set
 */
public record Threshold(
        String indicator,
        Area area,
        @Nullable ProgrammeYear year,
        @Nullable ThresholdRule rule,
        @Nullable BigDecimal amount,
        @Nullable BigDecimal partAmount,
        @Nullable String level,
        @Nullable String legalBasis,
        Certainty certainty,
        Origin origin)
        implements Comparable<Threshold> {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** However a number was written, equal ones are equal. */
    public Threshold {
        amount = amount == null ? null : amount.stripTrailingZeros();
        partAmount = partAmount == null ? null : partAmount.stripTrailingZeros();
    }

    /** What it is the level of, within its version. */
    public String key() {
        return indicator + " " + area + (year == null ? "" : " " + year.value());
    }

    /** Whether it has the parts of a level of the indicator, within the bounds of its unit. */
    public boolean fits(Indicator of) {
        if (certainty == Certainty.UNKNOWN) {
            return empty() && rule == null;
        }
        boolean parts = switch (of.kind()) {
            case AT_LEAST, AT_MOST -> has(true, false, false) && rule == null;
            case RELATIVE -> has(true, false, false) && rule == null;
            case PASS -> empty() && rule == null;
            case ORDINAL -> has(false, false, true) && rule == null && onScale(of);
            case TWO_PART -> has(true, true, false) && rule == null;
            case PROVINCE_DEFINED ->
                of.unit() == UnitOfMeasure.PASS
                        ? empty() && rule == ThresholdRule.PASS
                        : has(true, false, false) && (rule == ThresholdRule.AT_LEAST || rule == ThresholdRule.AT_MOST);
        };
        boolean share = of.kind() != IndicatorKind.RELATIVE && of.unit() == UnitOfMeasure.PERCENT;
        return parts
                && (!share || withinWhole(amount))
                && (of.partUnit() != UnitOfMeasure.PERCENT || withinWhole(partAmount));
    }

    private boolean empty() {
        return has(false, false, false);
    }

    private boolean has(boolean anAmount, boolean aPart, boolean aLevel) {
        return (amount != null) == anAmount && (partAmount != null) == aPart && (level != null) == aLevel;
    }

    private boolean onScale(Indicator of) {
        return of.scale().isEmpty() || (level != null && of.scale().contains(level));
    }

    private static boolean withinWhole(@Nullable BigDecimal percent) {
        return percent == null || percent.compareTo(WHOLE) <= 0;
    }

    @Override
    public int compareTo(Threshold other) {
        int byArea = area.compareTo(other.area);
        return byArea != 0 ? byArea : Integer.compare(yearOrNone(), other.yearOrNone());
    }

    private int yearOrNone() {
        return year == null ? 0 : year.value();
    }

    /** A number as it is written. */
    public static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }
}
