package vn.ntm.ledger.register.planning;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.figure.Figure;
import vn.ntm.ledger.fact.DateRange;
import vn.ntm.ledger.register.FigureBook;
import vn.ntm.ledger.register.planned.TargetBasis;
import vn.ntm.ledger.register.planned.TargetKey;
import vn.ntm.ledger.register.planned.TargetOnFile;
import vn.ntm.ledger.unit.UnitDirectory;

/** Measures a target against the figures of its unit and year. */
@ApplicationScoped
class MeasureTarget {

    private final FigureBook figures;
    private final UnitDirectory units;

    MeasureTarget(FigureBook figures, UnitDirectory units) {
        this.figures = figures;
        this.units = units;
    }

    /** Nothing for what is no plan, or for a unit that has not begun by the day. */
    Optional<TargetProgressView> handle(TargetOnFile target, AsOf asOf) {
        TargetKey key = target.version().key();
        if (key.basis() != TargetBasis.TARGET) {
            return Optional.empty();
        }
        return units.find(key.unit(), new AsOf(target.version().unitsOn(), asOf.knownAt()))
                .flatMap(unit -> day(unit.spell().valid(), asOf.validOn()))
                .flatMap(day -> measured(target, new AsOf(day, asOf.knownAt())));
    }

    private Optional<TargetProgressView> measured(TargetOnFile target, AsOf asOf) {
        TargetKey key = target.version().key();
        Optional<Figure> figure = figures.of(key.year(), key.unit(), key.measure(), asOf);
        return figure.flatMap(found -> Optional.ofNullable(found.progress())
                .map(progress -> TargetProgressView.of(
                        found,
                        progress,
                        target.target(),
                        asOf.validOn(),
                        "/v1/figures?year=%d&unit=%s&validOn=%s"
                                .formatted(key.year().value(), key.unit(), asOf.validOn()))));
    }

    /** The day of the question, or the last one of a unit that has ended by then. */
    private static Optional<LocalDate> day(DateRange valid, LocalDate asked) {
        LocalDate to = valid.to();
        if (to != null && !asked.isBefore(to)) {
            return Optional.of(to.minusDays(1));
        }
        return valid.contains(asked) ? Optional.of(asked) : Optional.empty();
    }
}
