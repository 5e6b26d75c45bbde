package vn.ntm.criteria.figures;

import static vn.ntm.criteria.figures.CriteriaMeasure.GARDENS_HOLDING;
import static vn.ntm.criteria.figures.CriteriaMeasure.GARDENS_RECOGNISED;
import static vn.ntm.criteria.figures.CriteriaMeasure.RESIDENTIAL_AREAS_HOLDING;
import static vn.ntm.criteria.figures.CriteriaMeasure.RESIDENTIAL_AREAS_RECOGNISED;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import vn.ntm.criteria.modelplace.application.ModelPlaceRegister;
import vn.ntm.criteria.modelplace.application.PlaceFilter;
import vn.ntm.criteria.modelplace.domain.PlaceKind;
import vn.ntm.criteria.modelplace.domain.PlaceStanding;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.figure.Evidence;
import vn.ntm.kernel.figure.Recorded;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.ledger.register.Counts.Count;
import vn.ntm.ledger.register.FigureQuestion;

/**
 * Counts model places: those recognised for the year, by the commune of their day, and those that are recognised on the
 * day, by the unit in which they lie then.
 */
@ApplicationScoped
class PlaceCounts {

    private final ModelPlaceRegister places;
    private final Calendar calendar;

    PlaceCounts(ModelPlaceRegister places, Calendar calendar) {
        this.places = places;
        this.calendar = calendar;
    }

    Map<String, Count> of(FigureQuestion question) {
        Map<PlaceKind, Integer> recognised = recognised(question);
        Map<PlaceKind, Integer> held = held(question);
        return Map.of(
                RESIDENTIAL_AREAS_RECOGNISED.code(), recognised(PlaceKind.RESIDENTIAL_AREA, recognised, question),
                RESIDENTIAL_AREAS_HOLDING.code(), holding(PlaceKind.RESIDENTIAL_AREA, held, question),
                GARDENS_RECOGNISED.code(), recognised(PlaceKind.GARDEN, recognised, question),
                GARDENS_HOLDING.code(), holding(PlaceKind.GARDEN, held, question));
    }

    /** A decision of January counts for the year before, so that it is asked today what was decided for the year. */
    private Map<PlaceKind, Integer> recognised(FigureQuestion question) {
        return places.countByKind(
                new PlaceFilter(null, question.unit().code(), null, null, question.year(), null),
                new AsOf(calendar.today(), question.asOf().knownAt()));
    }

    private Map<PlaceKind, Integer> held(FigureQuestion question) {
        return places.countByKind(
                new PlaceFilter(null, null, question.unit().code(), PlaceStanding.HOLDS, null, null), question.asOf());
    }

    private static Count recognised(PlaceKind kind, Map<PlaceKind, Integer> counts, FigureQuestion question) {
        return counted(
                counts.getOrDefault(kind, 0),
                "/v1/model-places?kind=%s&unit=%s&programmeYear=%d"
                        .formatted(kind, question.unit().code(), question.year().value()));
    }

    private static Count holding(PlaceKind kind, Map<PlaceKind, Integer> counts, FigureQuestion question) {
        return counted(
                counts.getOrDefault(kind, 0),
                "/v1/model-places?kind=%s&liesIn=%s&standing=HOLDS&validOn=%s"
                        .formatted(kind, question.unit().code(), question.asOf().validOn()));
    }

    /** Every one of them rests on a decision. */
    private static Count counted(int count, String href) {
        Map<Evidence, Integer> evidence = count == 0 ? Map.of() : Map.of(Evidence.DECISION, count);
        return new Count(Recorded.count(evidence, 0), 0, href);
    }
}
