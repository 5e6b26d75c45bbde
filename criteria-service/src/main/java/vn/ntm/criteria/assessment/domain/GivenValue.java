package vn.ntm.criteria.assessment.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.criteriaset.domain.indicator.UnitOfMeasure;

/**
 * A value as somebody gives it, before it is held against its indicator.
 *
 * @param unit in which it is given
 * @param amount a number, or the total of a value of two parts
 * @param numerator of a share, instead of its percentage
 * @param denominator of a share
 * @param partAmount the part of a value of two parts
 * @param partNumerator of the part, where that is a share
 * @param partDenominator of the part, where that is a share
 * @param passed met or not
 * @param step of the scale
 * @param notApplicable why the unit has nothing that the indicator measures
 */
public record GivenValue(
        String indicator,
        UnitOfMeasure unit,
        @Nullable BigDecimal amount,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable BigDecimal partAmount,
        @Nullable BigDecimal partNumerator,
        @Nullable BigDecimal partDenominator,
        @Nullable Boolean passed,
        @Nullable String step,
        @Nullable String notApplicable) {

    /** However a number was written, equal ones are equal. */
    public GivenValue {
        amount = plain(amount);
        numerator = plain(numerator);
        denominator = plain(denominator);
        partAmount = plain(partAmount);
        partNumerator = plain(partNumerator);
        partDenominator = plain(partDenominator);
    }

    /** The same value of another indicator. */
    public GivenValue as(String other) {
        return new GivenValue(
                other,
                unit,
                amount,
                numerator,
                denominator,
                partAmount,
                partNumerator,
                partDenominator,
                passed,
                step,
                notApplicable);
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros();
    }

    /** The total, or the number. */
    @Nullable Measured total() {
        return measured(amount, numerator, denominator);
    }

    @Nullable Measured part() {
        return measured(partAmount, partNumerator, partDenominator);
    }

    /** Whether numbers are given that belong to no total, or to no part. */
    boolean torn() {
        return torn(amount, numerator, denominator) || torn(partAmount, partNumerator, partDenominator);
    }

    boolean numbers() {
        return amount != null || numerator != null || denominator != null;
    }

    boolean numbersOfPart() {
        return partAmount != null || partNumerator != null || partDenominator != null;
    }

    private static boolean torn(
            @Nullable BigDecimal amount, @Nullable BigDecimal numerator, @Nullable BigDecimal denominator) {
        return (numerator == null) != (denominator == null) || (amount != null && numerator != null);
    }

    private static @Nullable Measured measured(
            @Nullable BigDecimal amount, @Nullable BigDecimal numerator, @Nullable BigDecimal denominator) {
        if (numerator != null && denominator != null) {
            return new Measured.Share(numerator, denominator);
        }
        return amount == null ? null : new Measured.Amount(amount);
    }
}
