package vn.ntm.ledger.register.planned;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.figure.NamedUnit;
import vn.ntm.kernel.figure.Target;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.domain.PlainNumber;

/**
 * What a target asks for, in one of its four shapes.
 *
 * @param value of every shape but NAMED; however it is written, equal numbers are equal
 * @param level that the named units are to reach
 * @param namedUnits the units of the shape NAMED
 */
public record Demand(
        Target.Shape shape,
        @Nullable BigDecimal value,
        @Nullable String level,
        List<UnitCode> namedUnits) {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** @throws Refusal if the parts do not make a target of this shape, or a percentage to be kept is beyond 100 */
    public Demand {
        namedUnits = List.copyOf(namedUnits);
        value = value == null ? null : PlainNumber.of(value);
        boolean named = shape == Target.Shape.NAMED;
        if (named != (value == null) || named != (level != null) || named == namedUnits.isEmpty()) {
            throw new Refusal(TargetProblem.TARGET_SHAPE_WRONG, Map.of());
        }
        if (shape == Target.Shape.MAINTAIN) {
            requireWithinWhole(Objects.requireNonNull(value));
        }
    }

    /** @throws Refusal if so many percent cannot be reached */
    public static void requireWithinWhole(BigDecimal percent) {
        if (percent.compareTo(WHOLE) > 0) {
            throw new Refusal(TargetProblem.TARGET_PERCENT_BEYOND_WHOLE, Map.of("value", percent.toPlainString()));
        }
    }

    /** @param names the named units as they were called */
    public Target target(List<NamedUnit> names) {
        return switch (shape) {
            case AT_LEAST -> new Target.AtLeast(Objects.requireNonNull(value));
            case ADD -> new Target.Add(Objects.requireNonNull(value));
            case MAINTAIN -> new Target.Maintain(Objects.requireNonNull(value));
            case NAMED -> new Target.Named(names, Objects.requireNonNull(level));
        };
    }
}
