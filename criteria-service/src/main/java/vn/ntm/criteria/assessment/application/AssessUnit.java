package vn.ntm.criteria.assessment.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.ntm.criteria.assessment.domain.GivenValue;
import vn.ntm.criteria.assessment.domain.IndicatorValue;
import vn.ntm.criteria.assessment.domain.ValueRules;
import vn.ntm.criteria.assessment.domain.verdict.SetVerdict;
import vn.ntm.criteria.criteriaset.application.CriteriaSets;
import vn.ntm.criteria.criteriaset.domain.CriteriaSet;
import vn.ntm.criteria.criteriaset.domain.InForce;
import vn.ntm.criteria.criteriaset.domain.SetTerms;

/** Asks what the values on file of a unit say. */
@ApplicationScoped
public class AssessUnit {

    private final Assessments assessments;
    private final Assessable assessable;
    private final CriteriaSets sets;

    AssessUnit(Assessments assessments, Assessable assessable, CriteriaSets sets) {
        this.assessments = assessments;
        this.assessable = assessable;
        this.sets = sets;
    }

    /** @throws vn.ntm.kernel.problem.Refusal if the unit cannot be assessed under the set in the period */
    public Assessed handle(AssessmentKey key, Instant knownAt) {
        CriteriaSet set = assessable.set(key, knownAt);
        AssessmentOnFile onFile = assessments.of(key, knownAt);
        var circumstances = assessable.circumstances(key, set, knownAt);
        return new Assessed(onFile, SetVerdict.of(set, circumstances, values(set, onFile.byIndicator())));
    }

    /** The unit under the set of the next level, if there is one in force then. */
    public Optional<Assessed> next(AssessmentKey key, Instant knownAt) {
        InForce inForce = sets.inForce(knownAt);
        return inForce.terms(key.set())
                .flatMap(terms -> terms.level()
                        .next()
                        .flatMap(level -> inForce.versions(terms.scope(), level, key.day()).stream()
                                .min(Comparator.comparing(SetTerms::key))))
                .map(next -> handle(key.under(next.key()), knownAt));
    }

    static Map<String, IndicatorValue> values(CriteriaSet set, Map<String, GivenValue> given) {
        var values = new HashMap<String, IndicatorValue>();
        given.forEach((code, value) ->
                set.indicator(code).ifPresent(indicator -> values.put(code, ValueRules.read(indicator, value))));
        return values;
    }

    /** What is on file, and what it says. */
    public record Assessed(AssessmentOnFile onFile, SetVerdict verdict) {}
}
