package vn.ntm.criteria.result.application;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.ntm.criteria.result.domain.RestingIndicator;
import vn.ntm.criteria.result.domain.ResultMeasure;
import vn.ntm.kernel.Cursor;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Filing.OnFile;

/** The catalogue of what is measured, and what rests on it. */
public interface ResultMeasures {

    List<OnCatalogue> list(Instant knownAt, Optional<Cursor> from, int limit);

    long count(Instant knownAt);

    Optional<OnCatalogue> find(String code, Instant knownAt);

    Optional<OnFile<ResultMeasure>> current(String code);

    Optional<OnFile<RestingIndicator>> like(RestingIndicator indicator);

    boolean hasIndicator(RestingIndicator indicator);

    void add(ResultMeasure measure, Filing filing);

    void replace(UUID rowId, ResultMeasure measure, Filing filing);

    void add(RestingIndicator indicator, Filing filing);

    void replace(UUID rowId, RestingIndicator indicator, Filing filing);

    /** @throws Refusal if there is no such measure */
    default ResultMeasure require(String code) {
        return current(code)
                .map(OnFile::fact)
                .orElseThrow(() -> new Refusal(ResultProblem.RESULT_MEASURE_UNKNOWN, Map.of("measure", code)));
    }

    /** A measure with the indicators that rest on it. */
    record OnCatalogue(ResultMeasure measure, List<RestingIndicator> indicators, Instant recordedAt) {

        public OnCatalogue {
            indicators = List.copyOf(indicators);
        }
    }
}
