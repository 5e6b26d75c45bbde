package vn.ntm.ocop.figures;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ntm.ledger.register.Counts;
import vn.ntm.ledger.register.FigureQuestion;
import vn.ntm.ocop.certificate.application.CertificationFacts;

/**
 * Counts the recognitions and evaluations of the year, and what had lapsed by the day. How many products hold a
 * recognition is not counted: that needs the day on which each one ends, and for most no source says it.
 */
@ApplicationScoped
class OcopCounts implements Counts {

    private final CertificationFacts facts;

    OcopCounts(CertificationFacts facts) {
        this.facts = facts;
    }

    @Override
    public List<OcopMeasure> measures() {
        return List.of(OcopMeasure.values());
    }

    @Override
    public Map<String, Count> of(FigureQuestion question) {
        var year = new CertificationCount(facts.evaluatedFor(
                question.year(), question.unit().code(), question.asOf().knownAt()));
        var lapsed = new CertificationCount(facts.lapsedBy(question.unit().code(), question.asOf()));
        String ofYear = "/v1/certificates?programmeYear=%d&unit=%s&validOn=%s"
                .formatted(
                        question.year().value(),
                        question.unit().code(),
                        year.allBy(question.year().lastDay()));
        var counts = new HashMap<String, Count>();
        recognised(counts, OcopMeasure.RECOGNISED, year, null, ofYear);
        recognised(counts, OcopMeasure.RECOGNISED_3_STAR, year, 3, ofYear);
        recognised(counts, OcopMeasure.RECOGNISED_4_STAR, year, 4, ofYear);
        recognised(counts, OcopMeasure.RECOGNISED_5_STAR, year, 5, ofYear);
        counts.put(OcopMeasure.EVALUATED.code(), new Count(year.evaluated(), 0, ofYear + "&evaluated=true"));
        counts.put(
                OcopMeasure.LAPSED.code(),
                new Count(
                        lapsed.lapsed(),
                        0,
                        "/v1/certificates?outcome=LAPSED&unit=%s&validOn=%s"
                                .formatted(
                                        question.unit().code(), question.asOf().validOn())));
        return counts;
    }

    private static void recognised(
            Map<String, Count> counts,
            OcopMeasure measure,
            CertificationCount year,
            @Nullable Integer stars,
            String ofYear) {
        String href = ofYear + "&outcome=PASSED" + (stars == null ? "" : "&stars=" + stars);
        counts.put(measure.code(), new Count(year.recognised(stars), year.undated(stars), href));
    }
}
