package vn.ntm.ledger.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.figure.Figure;
import vn.ntm.kernel.figure.Measure;
import vn.ntm.kernel.figure.NamedUnit;
import vn.ntm.kernel.figure.PlannedTarget;
import vn.ntm.kernel.figure.Published;
import vn.ntm.ledger.programmeyear.ProgrammeYears;
import vn.ntm.ledger.programmeyear.ProgrammeYears.YearStatus;
import vn.ntm.ledger.register.planned.TargetOnFile;
import vn.ntm.ledger.register.planned.TargetQueries;
import vn.ntm.ledger.unit.UnitDirectory;

/** Makes the figures of a year: what is counted, what was published, what was planned. */
@ApplicationScoped
public class FigureBook {

    private final Counts counts;
    private final PublishedFigures published;
    private final TargetQueries targets;
    private final ProgrammeYears years;
    private final UnitDirectory units;

    FigureBook(
            Counts counts,
            PublishedFigures published,
            TargetQueries targets,
            ProgrammeYears years,
            UnitDirectory units) {
        this.counts = counts;
        this.published = published;
        this.targets = targets;
        this.years = years;
        this.units = units;
    }

    /**
     * The figures of a year.
     *
     * @param unit the province if absent
     * @throws vn.ntm.kernel.problem.Refusal if there was no such unit on that day
     */
    @Transactional
    FigureAnswer of(ProgrammeYear year, @Nullable UnitCode unit, AsOf asOf) {
        YearStatus status = years.status(year, asOf.knownAt());
        var scope = unit == null
                ? units.province(asOf)
                : Optional.of(units.at(unit, asOf).named());
        List<Figure> figures = scope.map(known -> figures(new FigureQuestion(year, known, asOf), status))
                .orElse(List.of());
        UnitCode code = scope.map(NamedUnit::code).orElse(null);
        return new FigureAnswer(year, status, code, asOf.validOn(), asOf.knownAt(), figures);
    }

    /**
     * One figure of a unit.
     *
     * @return nothing if it is neither counted nor published nor planned
     * @throws vn.ntm.kernel.problem.Refusal if there was no such unit on that day
     */
    @Transactional
    public Optional<Figure> of(ProgrammeYear year, UnitCode unit, String measure, AsOf asOf) {
        return of(year, unit, asOf).figures().stream()
                .filter(figure -> figure.measure().equals(measure))
                .findFirst();
    }

    private List<Figure> figures(FigureQuestion question, YearStatus status) {
        Map<String, Counts.Count> counted = counts.of(question);
        Map<String, PublishedFigures.Report> reported = published.of(question);
        Map<String, TargetOnFile> planned =
                targets.plan(question.year(), question.unit().code(), question.asOf());
        return counts.measures(question.asOf().knownAt()).stream()
                .filter(measure -> counted.containsKey(measure.code())
                        || reported.containsKey(measure.code())
                        || planned.containsKey(measure.code()))
                .map(measure -> figure(
                        measure,
                        counted.get(measure.code()),
                        published(reported.get(measure.code()), question.asOf()),
                        planned(planned.get(measure.code())),
                        status))
                .toList();
    }

    private static Figure figure(
            Measure measure,
            Counts.@Nullable Count count,
            @Nullable Published reported,
            @Nullable PlannedTarget planned,
            YearStatus status) {
        return Figure.of(
                measure,
                count == null ? null : count.recorded(),
                reported,
                planned,
                status == YearStatus.CLOSED,
                count == null ? 0 : count.undated(),
                count == null ? null : count.href());
    }

    private @Nullable Published published(PublishedFigures.@Nullable Report figure, AsOf asOf) {
        if (figure == null) {
            return null;
        }
        var provenance = figure.provenance();
        return new Published(
                figure.value(),
                figure.status(),
                figure.publishedOn(),
                provenance.source(),
                provenance.confidence(),
                provenance.note(),
                units.named(figure.namedUnits(), new AsOf(figure.unitsOn(), asOf.knownAt())));
    }

    private static @Nullable PlannedTarget planned(@Nullable TargetOnFile target) {
        if (target == null) {
            return null;
        }
        var version = target.version();
        var provenance = version.provenance();
        return new PlannedTarget(
                target.target(),
                version.wording(),
                version.holdsFrom(),
                provenance.source(),
                provenance.confidence(),
                provenance.note());
    }
}
