package vn.ntm.ledger.register.planning;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.figure.Figure;
import vn.ntm.ledger.register.FigureBook;
import vn.ntm.ledger.register.planned.TargetBasis;
import vn.ntm.ledger.register.planned.TargetKey;
import vn.ntm.ledger.register.planned.TargetOnFile;
import vn.ntm.ledger.unit.KnownUnit;
import vn.ntm.ledger.unit.UnitDirectory;
import vn.ntm.ledger.unit.UnitsGoOn;

/** Measures a target against the figures of its unit and year. */
@ApplicationScoped
class MeasureTarget {

    private final FigureBook figures;
    private final UnitDirectory units;
    private final UnitsGoOn unitsGoOn;

    MeasureTarget(FigureBook figures, UnitDirectory units, UnitsGoOn unitsGoOn) {
        this.figures = figures;
        this.units = units;
        this.unitsGoOn = unitsGoOn;
    }

    /** Nothing for what is no plan, or for a unit that has not begun by the day. */
    Optional<TargetProgressView> handle(TargetOnFile target, AsOf asOf) {
        TargetKey key = target.version().key();
        if (key.basis() != TargetBasis.TARGET) {
            return Optional.empty();
        }
        return units.find(key.unit(), new AsOf(target.version().unitsOn(), asOf.knownAt()))
                .flatMap(unit -> day(unit, asOf))
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
    private Optional<LocalDate> day(KnownUnit unit, AsOf asked) {
        LocalDate from = unit.spell().valid().from();
        return from != null && asked.validOn().isBefore(from)
                ? Optional.empty()
                : Optional.of(unitsGoOn.lastDay(unit, asked.validOn(), asked.knownAt()));
    }
}
