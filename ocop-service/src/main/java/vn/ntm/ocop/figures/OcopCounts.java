package vn.ntm.ocop.figures;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import vn.ntm.ledger.register.Counts;
import vn.ntm.ledger.register.FigureQuestion;
import vn.ntm.ocop.certificate.application.CertificationFacts;
import vn.ntm.ocop.certificate.domain.Certification;
import vn.ntm.ocop.certificate.domain.EvaluationKind;
import vn.ntm.ocop.register.application.RegisterSearch;

/**
 * Counts the recognitions and evaluations of the year, what had lapsed by the day, and what the register says of the
 * certificates on it. What the record does not say is counted beside what it says, and never with it.
 */
@ApplicationScoped
class OcopCounts implements Counts {

    private final CertificationFacts facts;
    private final RegisterSearch register;

    OcopCounts(CertificationFacts facts, RegisterSearch register) {
        this.facts = facts;
        this.register = register;
    }

    @Override
    public List<OcopMeasure> measures() {
        return List.of(OcopMeasure.values());
    }

    @Override
    public Map<String, Count> of(FigureQuestion question) {
        var counts = new HashMap<String, Count>();
        ofTheYear(question, counts);
        lapsed(question, counts);
        new StandingCounts(register, question).putInto(counts);
        return counts;
    }

    private void ofTheYear(FigureQuestion question, Map<String, Count> counts) {
        var year = new CertificationCount(facts.evaluatedFor(
                question.year(), question.unit().code(), question.asOf().knownAt()));
        String href = "/v1/certificates?programmeYear=%d&unit=%s&validOn=%s"
                .formatted(
                        question.year().value(),
                        question.unit().code(),
                        year.allBy(question.year().lastDay()));
        String recognised = href + "&outcome=PASSED";
        counts.put(OcopMeasure.RECOGNISED.code(), recognised(year, _ -> true, recognised));
        OcopMeasure.OF_STARS.forEach((stars, measure) -> counts.put(
                measure.code(), recognised(year, fact -> stars.equals(fact.stars()), recognised + "&stars=" + stars)));
        OcopMeasure.OF_KIND.forEach((kind, measure) ->
                counts.put(measure.code(), recognised(year, of(kind), recognised + "&kind=" + kind)));
        counts.put(
                OcopMeasure.RECOGNISED_KIND_NOT_ON_RECORD.code(),
                recognised(year, fact -> fact.kind() == null, recognised + "&kindOnRecord=false"));
        String evaluated = href + "&evaluated=true";
        counts.put(OcopMeasure.EVALUATED.code(), new Count(year.evaluated(_ -> true), 0, evaluated));
        counts.put(
                OcopMeasure.EVALUATED_AGAIN.code(),
                new Count(year.evaluated(of(EvaluationKind.RE_EVALUATION)), 0, evaluated + "&kind=RE_EVALUATION"));
        counts.put(
                OcopMeasure.EVALUATED_FOR_MORE.code(),
                new Count(year.evaluated(of(EvaluationKind.UPGRADE)), 0, evaluated + "&kind=UPGRADE"));
    }

    private void lapsed(FigureQuestion question, Map<String, Count> counts) {
        var lapsed = new CertificationCount(facts.lapsedBy(question.unit().code(), question.asOf()));
        counts.put(
                OcopMeasure.LAPSED.code(),
                new Count(
                        lapsed.lapsed(),
                        0,
                        "/v1/certificates?outcome=LAPSED&unit=%s&validOn=%s"
                                .formatted(
                                        question.unit().code(), question.asOf().validOn())));
    }

    private static Count recognised(CertificationCount year, Predicate<Certification> wanted, String href) {
        return new Count(year.recognised(wanted), year.undated(wanted), href);
    }

    private static Predicate<Certification> of(EvaluationKind kind) {
        return fact -> Objects.equals(fact.kind(), kind);
    }
}
