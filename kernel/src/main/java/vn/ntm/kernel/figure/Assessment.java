package vn.ntm.kernel.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.UnitCode;

/** Measures what was reached against what was asked for. */
final class Assessment {

    private Assessment() {}

    static Progress of(Target target, @Nullable Recorded recorded, @Nullable Published published, boolean closed) {
        return switch (target) {
            case Target.AtLeast(var value) -> against(value, recorded, published, closed);
            case Target.Add(var value) -> against(value, recorded, published, closed);
            case Target.Maintain(var percent) -> against(percent, recorded, published, closed);
            case Target.Named(var units, var _) -> named(units, recorded, published, closed);
        };
    }

    /** A closed year is measured by what was published; a partial report or incomplete records prove no failure. */
    private static Progress against(
            BigDecimal required, @Nullable Recorded recorded, @Nullable Published published, boolean closed) {
        if (closed && published != null) {
            boolean conclusive = published.status() == Published.Status.FINAL;
            return compared(Progress.Basis.PUBLISHED, published.value(), required, conclusive);
        }
        BigDecimal observed = recorded == null ? null : recorded.value();
        return compared(Progress.Basis.RECORDED, observed, required, !closed && observed != null);
    }

    private static Progress compared(
            Progress.Basis basis, @Nullable BigDecimal observed, BigDecimal required, boolean conclusive) {
        return new Progress(basis, observed, required, status(observed, required, conclusive), null, null);
    }

    private static Progress named(
            List<NamedUnit> units, @Nullable Recorded recorded, @Nullable Published published, boolean closed) {
        Set<UnitCode> holders = Stream.concat(
                        recorded == null ? Stream.of() : stream(recorded.units()),
                        published == null ? Stream.of() : published.units().stream())
                .map(NamedUnit::code)
                .collect(Collectors.toSet());
        List<NamedUnit> reached =
                units.stream().filter(unit -> holders.contains(unit.code())).toList();
        List<NamedUnit> missing =
                units.stream().filter(unit -> !holders.contains(unit.code())).toList();
        BigDecimal required = BigDecimal.valueOf(units.size());
        BigDecimal observed = BigDecimal.valueOf(reached.size());
        boolean conclusive = !closed && recorded != null && recorded.units() != null;
        return new Progress(
                Progress.Basis.RECORDED, observed, required, status(observed, required, conclusive), reached, missing);
    }

    private static Stream<NamedUnit> stream(@Nullable List<NamedUnit> units) {
        return units == null ? Stream.of() : units.stream();
    }

    private static Progress.Status status(@Nullable BigDecimal observed, BigDecimal required, boolean conclusive) {
        if (observed != null && observed.compareTo(required) >= 0) {
            return Progress.Status.REACHED;
        }
        return conclusive ? Progress.Status.NOT_REACHED : Progress.Status.NOT_ON_FILE;
    }
}
