package vn.ntm.criteria.assessment.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.ntm.criteria.assessment.domain.GivenValue;
import vn.ntm.criteria.assessment.domain.ValueRules;
import vn.ntm.criteria.criteriaset.application.CriteriaSetProblem;
import vn.ntm.criteria.criteriaset.domain.CriteriaSet;
import vn.ntm.criteria.criteriaset.domain.indicator.Indicator;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.act.CurrentAct;
import vn.ntm.ledger.fact.Conflict;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.version.IfMatch;

/** Somebody records what was found of a unit; a value that differs from the one on file takes its place. */
@ApplicationScoped
public class RecordValues {

    private final Assessments assessments;
    private final Assessable assessable;
    private final CurrentAct act;

    RecordValues(Assessments assessments, Assessable assessable, CurrentAct act) {
        this.assessments = assessments;
        this.assessable = assessable;
        this.act = act;
    }

    /**
     * Records values. What is on file already is not recorded again; if all of it is, nothing changes.
     *
     * @throws Refusal if the assessment is another one by now, or a value is not one of its indicator
     */
    public AssessmentOnFile handle(AssessmentKey key, IfMatch seen, List<GroundedValue> values, Provenance provenance) {
        CriteriaSet set = assessable.set(key, act.at());
        values.forEach(value -> requireFitting(set, value.value()));
        requireOnce(values);
        AssessmentOnFile before = assessments.held(key);
        seen.require(before.version());
        List<RecordedValue> changed = changed(before, values);
        if (!changed.isEmpty()) {
            assessments.add(before, changed, provenance, new Filing(act.id(), act.at(), Conflict.SUPERSEDE));
        }
        return assessments.of(key, act.at());
    }

    private List<RecordedValue> changed(AssessmentOnFile before, List<GroundedValue> values) {
        Map<String, RecordedValue> onFile = new HashMap<>();
        before.values().forEach(value -> onFile.put(value.value().indicator(), value));
        return values.stream()
                .filter(given -> {
                    RecordedValue known = onFile.get(given.value().indicator());
                    return known == null || !known.says(given.value(), given.ground());
                })
                .map(given -> new RecordedValue(given.value(), given.ground(), act.at(), act.id()))
                .toList();
    }

    private static void requireOnce(List<GroundedValue> values) {
        Set<String> seen = new HashSet<>();
        for (GroundedValue value : values) {
            if (!seen.add(value.value().indicator())) {
                throw new Refusal(
                        AssessmentProblem.VALUE_GIVEN_TWICE,
                        Map.of("indicator", value.value().indicator()));
            }
        }
    }

    /** @throws Refusal if the set has no such indicator, or the value is not one of it */
    public static void requireFitting(CriteriaSet set, GivenValue given) {
        Indicator indicator = set.indicator(given.indicator())
                .orElseThrow(() -> new Refusal(
                        CriteriaSetProblem.INDICATOR_NOT_IN_SET,
                        Map.of("set", set.terms().key(), "indicator", given.indicator())));
        ValueRules.fault(indicator, given).ifPresent(fault -> {
            throw new Refusal(
                    AssessmentProblem.of(fault),
                    Map.of(
                            "indicator",
                            indicator.code(),
                            "kind",
                            indicator.kind(),
                            "expected",
                            indicator.unit(),
                            "given",
                            given.unit()));
        });
    }

    /** A value and what it rests on. */
    public record GroundedValue(GivenValue value, RecordedValue.Ground ground) {}
}
