package vn.ntm.criteria.assessment.domain;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.criteriaset.domain.indicator.Indicator;
import vn.ntm.criteria.criteriaset.domain.indicator.UnitOfMeasure;

/** Holds a value that somebody gives against its indicator. */
public final class ValueRules {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private ValueRules() {}

    /** What is wrong with the value, if anything is. */
    public static Optional<ValueFault> fault(Indicator indicator, GivenValue given) {
        return Stream.of(
                        unit(indicator, given),
                        form(indicator, given),
                        applies(indicator, given),
                        shares(given.numerator(), given.denominator()),
                        shares(given.partNumerator(), given.partDenominator()),
                        percents(indicator.unit(), given.amount()),
                        percents(indicator.partUnit(), given.partAmount()),
                        parts(indicator, given),
                        whole(indicator.unit(), given.amount()),
                        whole(indicator.partUnit(), given.partAmount()),
                        scale(indicator, given))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /**
     * The value of an indicator.
     *
     * @throws IllegalArgumentException if the value has a fault
     */
    public static IndicatorValue read(Indicator indicator, GivenValue given) {
        if (given.notApplicable() != null) {
            return new IndicatorValue.NotApplicable(given.notApplicable());
        }
        if (given.passed() != null) {
            return new IndicatorValue.Passed(given.passed());
        }
        if (given.step() != null) {
            return new IndicatorValue.Step(given.step());
        }
        Measured total = given.total();
        Measured part = given.part();
        if (total == null) {
            throw new IllegalArgumentException("no value of " + indicator.code());
        }
        return part == null ? new IndicatorValue.Single(total) : new IndicatorValue.TwoPart(total, part);
    }

    private static Optional<ValueFault> unit(Indicator indicator, GivenValue given) {
        return when(given.unit() != indicator.unit(), ValueFault.ANOTHER_UNIT);
    }

    private static Optional<ValueFault> form(Indicator indicator, GivenValue given) {
        if (given.torn()) {
            return Optional.of(ValueFault.ANOTHER_FORM);
        }
        boolean absent = given.notApplicable() != null;
        boolean passes = indicator.unit() == UnitOfMeasure.PASS;
        boolean steps = indicator.unit() == UnitOfMeasure.LEVEL;
        boolean fits = given.numbers() == (!absent && !passes && !steps)
                && given.numbersOfPart() == (!absent && indicator.partUnit() != null)
                && (given.passed() != null) == (!absent && passes)
                && (given.step() != null) == (!absent && steps);
        boolean shares = given.numerator() == null || indicator.unit() == UnitOfMeasure.PERCENT;
        boolean partShares = given.partNumerator() == null || indicator.partUnit() == UnitOfMeasure.PERCENT;
        return when(!fits || !shares || !partShares, ValueFault.ANOTHER_FORM);
    }

    private static Optional<ValueFault> applies(Indicator indicator, GivenValue given) {
        return when(given.notApplicable() != null && !indicator.mayNotApply(), ValueFault.ALWAYS_APPLIES);
    }

    private static Optional<ValueFault> shares(@Nullable BigDecimal numerator, @Nullable BigDecimal denominator) {
        if (numerator == null || denominator == null) {
            return Optional.empty();
        }
        if (denominator.signum() == 0) {
            return Optional.of(ValueFault.WHOLE_IS_ZERO);
        }
        return when(numerator.compareTo(denominator) > 0, ValueFault.PART_EXCEEDS_WHOLE);
    }

    private static Optional<ValueFault> percents(@Nullable UnitOfMeasure unit, @Nullable BigDecimal amount) {
        return when(
                unit == UnitOfMeasure.PERCENT && amount != null && amount.compareTo(HUNDRED) > 0,
                ValueFault.BEYOND_WHOLE);
    }

    /** A part of the same thing is never more than the total: piped water is a part of clean water. */
    private static Optional<ValueFault> parts(Indicator indicator, GivenValue given) {
        Measured total = given.total();
        Measured part = given.part();
        return when(
                total != null && part != null && indicator.unit() == indicator.partUnit() && exceeds(part, total),
                ValueFault.PART_EXCEEDS_WHOLE);
    }

    private static boolean exceeds(Measured part, Measured total) {
        return switch (total) {
            case Measured.Amount(BigDecimal number) -> part.compareTo(number) > 0;
            case Measured.Share(BigDecimal some, BigDecimal all) ->
                switch (part) {
                    case Measured.Amount(BigDecimal number) -> total.compareTo(number) < 0;
                    case Measured.Share(BigDecimal someOfPart, BigDecimal allOfPart) ->
                        someOfPart.multiply(all).compareTo(some.multiply(allOfPart)) > 0;
                };
        };
    }

    private static Optional<ValueFault> whole(@Nullable UnitOfMeasure unit, @Nullable BigDecimal amount) {
        return when(
                unit != null
                        && unit.whole()
                        && amount != null
                        && amount.stripTrailingZeros().scale() > 0,
                ValueFault.NOT_WHOLE);
    }

    private static Optional<ValueFault> scale(Indicator indicator, GivenValue given) {
        return when(
                given.step() != null
                        && !indicator.scale().isEmpty()
                        && !indicator.scale().contains(given.step()),
                ValueFault.NOT_ON_SCALE);
    }

    private static Optional<ValueFault> when(boolean wrong, ValueFault fault) {
        return wrong ? Optional.of(fault) : Optional.empty();
    }
}
