package vn.ntm.ledger.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.figure.NamedUnit;
import vn.ntm.kernel.figure.PlannedTarget;
import vn.ntm.kernel.figure.Target;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.fact.Provenance;

/** A target as the plan of a year and a unit states it. */
record TargetRecord(
        ProgrammeYear year,
        UnitCode unit,
        String measure,
        Basis basis,
        Target.Shape shape,
        @Nullable BigDecimal value,
        @Nullable String level,
        List<UnitCode> namedUnits,
        @Nullable LocalDate announcedOn,
        @Nullable String wording,
        Provenance provenance) {

    /** @throws Refusal if the parts do not make a target of this shape */
    TargetRecord {
        namedUnits = List.copyOf(namedUnits);
        boolean named = shape == Target.Shape.NAMED;
        if (named != (value == null) || named != (level != null) || named == namedUnits.isEmpty()) {
            throw new Refusal(RegisterProblem.TARGET_SHAPE_WRONG, Map.of());
        }
    }

    PlannedTarget planned(Function<List<UnitCode>, List<NamedUnit>> names) {
        return new PlannedTarget(
                target(names), wording, announcedOn, provenance.source(), provenance.confidence(), provenance.note());
    }

    private Target target(Function<List<UnitCode>, List<NamedUnit>> names) {
        return switch (shape) {
            case AT_LEAST -> new Target.AtLeast(Objects.requireNonNull(value));
            case ADD -> new Target.Add(Objects.requireNonNull(value));
            case MAINTAIN -> new Target.Maintain(Objects.requireNonNull(value));
            case NAMED -> new Target.Named(names.apply(namedUnits), Objects.requireNonNull(level));
        };
    }

    /** Whose wish it is. */
    enum Basis {
        /** The plan of the year: only this is measured. */
        TARGET,
        /** What units registered for. */
        REGISTERED,
        /** What units asked to be appraised for. */
        REQUESTED
    }
}
