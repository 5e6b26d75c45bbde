package vn.ntm.criteria.assessment.domain.verdict;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ntm.criteria.assessment.domain.IndicatorValue;
import vn.ntm.criteria.criteriaset.domain.CriteriaSet;

/**
 * The verdict on a unit under a criteria set. The set is met when every criterion is and all that the law says is in the
 * set is on file.
 *
 * @param criteria the verdict on each
 * @param national of the national criteria alone
 * @param verdict of all criteria, those too that the province added
 */
public record SetVerdict(CriteriaSet set, List<CriterionVerdict> criteria, Verdict national, Verdict verdict) {

    public SetVerdict {
        criteria = List.copyOf(criteria);
    }

    /** @param values what was observed, by the indicators' codes */
    public static SetVerdict of(
            CriteriaSet set, Circumstances circumstances, Map<String, ? extends IndicatorValue> values) {
        var demands = new Demands(set, circumstances);
        List<CriterionVerdict> criteria = set.criteria().stream()
                .map(criterion -> CriterionVerdict.of(
                        criterion,
                        set.indicatorsOf(criterion).stream()
                                .map(indicator -> IndicatorVerdict.of(
                                        indicator, demands.of(indicator), values.get(indicator.code())))
                                .toList()))
                .toList();
        Collection<Verdict> ofTheLaw = verdicts(criteria.stream()
                .filter(criterion -> criterion.criterion().addedBy() == null)
                .toList());
        if (!set.complete()) {
            ofTheLaw.add(Verdict.UNDECIDED);
        }
        Collection<Verdict> all = verdicts(criteria);
        all.addAll(ofTheLaw);
        return new SetVerdict(set, criteria, Verdict.all(ofTheLaw), Verdict.all(all));
    }

    /** The smallest set of indicators that keeps the unit from meeting the set: each of them does, by itself. */
    public List<IndicatorVerdict> failing() {
        return indicators().stream()
                .filter(indicator -> indicator.verdict() == Verdict.NOT_MET)
                .toList();
    }

    public List<IndicatorVerdict> undecided() {
        return indicators().stream()
                .filter(indicator -> indicator.verdict() == Verdict.UNDECIDED)
                .toList();
    }

    public List<IndicatorVerdict> indicators() {
        return criteria.stream()
                .flatMap(criterion -> criterion.indicators().stream())
                .toList();
    }

    /**
     * Whether the verdict holds by confirmed levels alone: one confirmed failure is enough for "not met", for "met" every
     * level must be confirmed. Nothing for a set that is undecided.
     */
    public Optional<Boolean> confirmed() {
        return switch (verdict) {
            case MET -> Optional.of(indicators().stream().noneMatch(IndicatorVerdict::restsOnUnconfirmed));
            case NOT_MET -> Optional.of(failing().stream().anyMatch(indicator -> !indicator.restsOnUnconfirmed()));
            case UNDECIDED, NOT_APPLICABLE -> Optional.empty();
        };
    }

    /** The indicators on whose unconfirmed levels the verdict rests. */
    public List<IndicatorVerdict> restsOn() {
        return indicators().stream()
                .filter(IndicatorVerdict::restsOnUnconfirmed)
                .filter(indicator -> verdict != Verdict.NOT_MET || indicator.verdict() == Verdict.NOT_MET)
                .toList();
    }

    public long met() {
        return criteria.stream()
                .filter(criterion ->
                        criterion.verdict() == Verdict.MET || criterion.verdict() == Verdict.NOT_APPLICABLE)
                .count();
    }

    private static Collection<Verdict> verdicts(List<CriterionVerdict> criteria) {
        return new ArrayList<>(criteria.stream().map(CriterionVerdict::verdict).toList());
    }
}
