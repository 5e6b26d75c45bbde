package vn.ntm.criteria.assessment.domain.verdict;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.assessment.domain.IndicatorValue;
import vn.ntm.criteria.assessment.domain.Measured;

/**
 * What is missing to what an indicator asks.
 *
 * @param amount in the unit of the indicator; of a share in points of percent, rounded up
 * @param parts of a share: how many more of them are needed
 * @param partAmount of a value of two parts: what is missing of the part
 */
public record Shortfall(
        @Nullable BigDecimal amount,
        @Nullable BigDecimal parts,
        @Nullable BigDecimal partAmount) {

    /** Nothing if the indicator is not failed, or cannot be counted. */
    public static Optional<Shortfall> of(IndicatorVerdict verdict) {
        if (verdict.verdict() != Verdict.NOT_MET || !(verdict.asked() instanceof Asked.Level level)) {
            return Optional.empty();
        }
        IndicatorValue value = verdict.value();
        return switch (level.requirement()) {
            case Requirement.AtLeast(BigDecimal bound)
            when value instanceof IndicatorValue.Single(Measured found) ->
                Optional.of(new Shortfall(missing(found, bound), parts(found, bound), null));
            case Requirement.AtMost(BigDecimal bound)
            when value instanceof IndicatorValue.Single(Measured found) ->
                Optional.of(new Shortfall(found.shown().subtract(bound), null, null));
            case Requirement.TwoParts(BigDecimal total, BigDecimal part)
            when value instanceof IndicatorValue.TwoPart(Measured all, Measured some) ->
                Optional.of(new Shortfall(missing(all, total), parts(all, total), missing(some, part)));
            case Requirement.AtLeast _,
                    Requirement.AtMost _,
                    Requirement.Pass _,
                    Requirement.AtLeastStep _,
                    Requirement.TwoParts _ -> Optional.empty();
        };
    }

    private static @Nullable BigDecimal missing(Measured found, BigDecimal bound) {
        if (found.compareTo(bound) >= 0) {
            return null;
        }
        return switch (found) {
            case Measured.Amount(BigDecimal number) -> bound.subtract(number);
            case Measured.Share(BigDecimal part, BigDecimal whole) ->
                bound.subtract(part.multiply(Measured.HUNDRED).divide(whole, Measured.DECIMALS, RoundingMode.FLOOR));
        };
    }

    private static @Nullable BigDecimal parts(Measured found, BigDecimal bound) {
        return found instanceof Measured.Share share ? share.missing(bound) : null;
    }
}
