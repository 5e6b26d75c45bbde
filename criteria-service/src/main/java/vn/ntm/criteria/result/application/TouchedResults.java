package vn.ntm.criteria.result.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.ntm.criteria.boundarychange.touched.Touch;
import vn.ntm.criteria.boundarychange.touched.TouchedFact;
import vn.ntm.criteria.boundarychange.touched.TouchedFacts;
import vn.ntm.criteria.lineage.domain.Subject;
import vn.ntm.criteria.result.application.ResultsOnFile.Dated;
import vn.ntm.kernel.UnitCode;

/** The results of units that a boundary change ends, and what is dated after it. */
@ApplicationScoped
class TouchedResults implements TouchedFacts {

    private final ResultsOnFile results;

    TouchedResults(ResultsOnFile results) {
        this.results = results;
    }

    @Override
    public List<TouchedFact> touched(Touch touch) {
        return results.of(touch.lineage().codes(), LocalDate.EPOCH, Instant.EPOCH).stream()
                .map(TouchedResults::fact)
                .flatMap(fact -> touch.through(fact.unit(), fact.on()).map(fact::through).stream())
                .toList();
    }

    @Override
    public List<TouchedFact> since(Set<UnitCode> codes, LocalDate day, Instant recordedAfter) {
        return results.of(codes, day, recordedAfter).stream()
                .map(TouchedResults::fact)
                .toList();
    }

    private static TouchedFact fact(Dated dated) {
        var entry = dated.entry();
        return new TouchedFact(
                Subject.RESULT,
                dated.id(),
                entry.unit(),
                null,
                entry.period().lastDay(),
                "/v1/results/%s/%s".formatted(entry.unit(), entry.period()));
    }
}
