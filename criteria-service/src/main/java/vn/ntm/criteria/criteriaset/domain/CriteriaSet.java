package vn.ntm.criteria.criteriaset.domain;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.ntm.criteria.criteriaset.domain.indicator.Criterion;
import vn.ntm.criteria.criteriaset.domain.indicator.Indicator;
import vn.ntm.criteria.criteriaset.domain.indicator.Threshold;

/** A version of a criteria set (bộ tiêu chí) with all that is on file of it, each part in the order of its number. */
public final class CriteriaSet {

    private final SetTerms terms;
    private final List<Criterion> criteria;
    private final Map<String, Indicator> indicators;
    private final Map<Integer, List<Indicator>> byCriterion;
    private final Map<String, List<Threshold>> thresholds;

    public CriteriaSet(
            SetTerms terms, List<Criterion> criteria, List<Indicator> indicators, List<Threshold> thresholds) {
        this.terms = terms;
        this.criteria = criteria.stream()
                .sorted(Comparator.comparingInt(Criterion::number))
                .toList();
        this.indicators = indicators.stream().collect(toUnmodifiableMap(Indicator::code, Function.identity()));
        this.byCriterion = indicators.stream()
                .sorted(Comparator.comparing(Indicator::order))
                .collect(groupingBy(Indicator::criterion));
        this.thresholds = thresholds.stream().sorted().collect(groupingBy(Threshold::indicator));
    }

    public SetTerms terms() {
        return terms;
    }

    public List<Criterion> criteria() {
        return criteria;
    }

    public Optional<Indicator> indicator(String code) {
        return Optional.ofNullable(indicators.get(code));
    }

    public List<Indicator> indicatorsOf(Criterion criterion) {
        return byCriterion.getOrDefault(criterion.number(), List.of());
    }

    /** All of them, criterion by criterion. */
    public List<Indicator> indicators() {
        return criteria.stream()
                .flatMap(criterion -> indicatorsOf(criterion).stream())
                .toList();
    }

    public List<Threshold> thresholdsOf(Indicator indicator) {
        return thresholds.getOrDefault(indicator.code(), List.of());
    }

    /** Whether everything that the law says is in the set is on file; only then can a unit be found to meet it. */
    public boolean complete() {
        SetTerms.Declared declared = terms.declared();
        return declared.criteria() != null
                && declared.criteria() == lawfulCriteria()
                && declared.indicators() != null
                && declared.indicators() == lawfulIndicators();
    }

    /** The criteria on file that the law has: without conditions ahead of them, and without those that a province added. */
    public long lawfulCriteria() {
        return criteria.stream().filter(Criterion::lawful).count();
    }

    public long lawfulIndicators() {
        return criteria.stream()
                .filter(Criterion::lawful)
                .mapToLong(criterion -> indicatorsOf(criterion).size())
                .sum();
    }
}
