package vn.ntm.criteria.result.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.assessment.application.AssessmentKey;
import vn.ntm.criteria.assessment.application.ReportedResults;
import vn.ntm.criteria.result.application.ResultMeasures.OnCatalogue;
import vn.ntm.criteria.result.application.ResultRegister.Sum;
import vn.ntm.criteria.result.domain.RestingIndicator;
import vn.ntm.kernel.AsOf;

/** Results, by the indicators that rest on their measures. */
@ApplicationScoped
class ResultsAtIndicators implements ReportedResults {

    private final ResultMeasures catalogue;
    private final ResultRegister results;

    ResultsAtIndicators(ResultMeasures catalogue, ResultRegister results) {
        this.catalogue = catalogue;
        this.results = results;
    }

    @Override
    public Map<String, List<Reported>> of(AssessmentKey key, Instant knownAt, @Nullable Instant named) {
        List<Resting> resting = resting(key, knownAt);
        if (resting.isEmpty()) {
            return Map.of();
        }
        var ofTheYear = new ResultFilter(null, null, key.unit(), key.period().year(), true);
        Map<String, Sum> sums = results.sums(ofTheYear, new AsOf(key.day(), knownAt));
        var reported = new HashMap<String, List<Reported>>();
        for (Resting one : resting) {
            Sum sum = sums.get(one.link().measure());
            if (sum != null) {
                reported.computeIfAbsent(one.link().indicator(), _ -> new ArrayList<>())
                        .add(one.reported(sum, key, named));
            }
        }
        return reported;
    }

    private List<Resting> resting(AssessmentKey key, Instant knownAt) {
        return catalogue.list(knownAt, Optional.empty(), Integer.MAX_VALUE).stream()
                .flatMap(known -> known.indicators().stream()
                        .filter(link -> link.set().equals(key.set().code())
                                && link.version() == key.set().number())
                        .map(link -> new Resting(link, known)))
                .toList();
    }

    /** An indicator of the set, with the measure on which it rests. */
    private record Resting(RestingIndicator link, OnCatalogue known) {

        Reported reported(Sum sum, AssessmentKey key, @Nullable Instant named) {
            var measure = known.measure();
            return new Reported(
                    measure.code(),
                    measure.label(),
                    measure.kind().inFigures(),
                    measure.unit().inFigures(),
                    sum.value(),
                    sum.entries(),
                    link.confidence(),
                    "/v1/results?measure=%s&liesIn=%s&programmeYear=%d&counted=true&validOn=%s%s"
                            .formatted(
                                    measure.code(),
                                    key.unit(),
                                    key.period().year().value(),
                                    key.day(),
                                    named == null ? "" : "&knownAt=" + named));
        }
    }
}
