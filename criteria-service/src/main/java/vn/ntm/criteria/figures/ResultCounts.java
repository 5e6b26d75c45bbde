package vn.ntm.criteria.figures;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ntm.criteria.result.application.ResultFilter;
import vn.ntm.criteria.result.application.ResultMeasures;
import vn.ntm.criteria.result.application.ResultMeasures.OnCatalogue;
import vn.ntm.criteria.result.application.ResultRegister;
import vn.ntm.criteria.result.application.ResultRegister.Sum;
import vn.ntm.criteria.result.domain.ResultMeasure;
import vn.ntm.kernel.Bilingual;
import vn.ntm.kernel.figure.Evidence;
import vn.ntm.kernel.figure.Measure;
import vn.ntm.kernel.figure.Recorded;
import vn.ntm.ledger.fact.Filing.OnFile;
import vn.ntm.ledger.register.Counts.Count;
import vn.ntm.ledger.register.FigureQuestion;

/**
 * Adds up what communes reached: of a flow what was done in the year, by the commune of each period, of a stock what there
 * is on the day, by where it lies. A measure of which nothing was reported has no sum, not even zero.
 */
@ApplicationScoped
class ResultCounts {

    private final ResultMeasures catalogue;
    private final ResultRegister results;

    ResultCounts(ResultMeasures catalogue, ResultRegister results) {
        this.catalogue = catalogue;
        this.results = results;
    }

    List<Measure> measures(Instant knownAt) {
        return catalogue(knownAt).stream().<Measure>map(Catalogued::new).toList();
    }

    /** The measure of the catalogue that has this code now. */
    Optional<Measure> measure(String code) {
        return catalogue.current(code).map(OnFile::fact).map(Catalogued::new);
    }

    Map<String, Count> of(FigureQuestion question) {
        List<ResultMeasure> measures = catalogue(question.asOf().knownAt());
        if (measures.isEmpty()) {
            return Map.of();
        }
        var unit = question.unit().code();
        var done = results.sums(new ResultFilter(null, unit, null, question.year(), true), question.asOf());
        var there = results.sums(new ResultFilter(null, null, unit, null, true), question.asOf());
        var counts = new HashMap<String, Count>();
        for (ResultMeasure measure : measures) {
            switch (measure.kind()) {
                case FLOW ->
                    put(
                            counts,
                            measure,
                            done,
                            "&unit=%s&programmeYear=%d"
                                    .formatted(unit, question.year().value()),
                            question);
                case STOCK -> put(counts, measure, there, "&liesIn=" + unit, question);
            }
        }
        return counts;
    }

    private static void put(
            Map<String, Count> counts,
            ResultMeasure measure,
            Map<String, Sum> sums,
            String where,
            FigureQuestion question) {
        Sum sum = sums.get(measure.code());
        if (sum != null) {
            String href = "/v1/results?measure=%s%s&counted=true&validOn=%s"
                    .formatted(measure.code(), where, question.asOf().validOn());
            counts.put(
                    measure.code(),
                    new Count(Recorded.sum(sum.value(), Map.of(Evidence.REPORT, sum.entries())), 0, href));
        }
    }

    private List<ResultMeasure> catalogue(Instant knownAt) {
        return catalogue.list(knownAt, Optional.empty(), Integer.MAX_VALUE).stream()
                .map(OnCatalogue::measure)
                .toList();
    }

    /** A measure of the catalogue among the others. */
    private record Catalogued(ResultMeasure measure) implements Measure {

        @Override
        public String code() {
            return measure.code();
        }

        @Override
        public Bilingual label() {
            return measure.label();
        }

        @Override
        public Kind kind() {
            return measure.kind().inFigures();
        }

        @Override
        public String unitOfMeasure() {
            return measure.unit().inFigures();
        }
    }
}
