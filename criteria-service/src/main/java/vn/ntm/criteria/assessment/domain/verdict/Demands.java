package vn.ntm.criteria.assessment.domain.verdict;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import vn.ntm.criteria.criteriaset.domain.CriteriaSet;
import vn.ntm.criteria.criteriaset.domain.indicator.Area;
import vn.ntm.criteria.criteriaset.domain.indicator.Certainty;
import vn.ntm.criteria.criteriaset.domain.indicator.Indicator;
import vn.ntm.criteria.criteriaset.domain.indicator.IndicatorKind;
import vn.ntm.criteria.criteriaset.domain.indicator.Threshold;
import vn.ntm.criteria.criteriaset.domain.indicator.Thresholds;

/** Finds what an indicator of a set asks of a unit. */
record Demands(CriteriaSet set, Circumstances circumstances) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    Asked of(Indicator indicator) {
        var thresholds = new Thresholds(set.thresholdsOf(indicator));
        Area area = circumstances.areaFor(set);
        if (thresholds.differByArea() && area == null) {
            return new Asked.NotOnFile(Missing.AREA);
        }
        Optional<Threshold> found = thresholds
                .in(area, circumstances.year())
                .filter(threshold -> threshold.certainty() != Certainty.UNKNOWN);
        if (found.isEmpty()) {
            return new Asked.NotOnFile(
                    indicator.kind() == IndicatorKind.PROVINCE_DEFINED
                            ? Missing.PROVINCIAL_THRESHOLD
                            : Missing.THRESHOLD);
        }
        Threshold threshold = found.get();
        return switch (indicator.kind()) {
            case AT_LEAST -> level(threshold, new Requirement.AtLeast(amount(threshold)));
            case AT_MOST -> level(threshold, new Requirement.AtMost(amount(threshold)));
            case PASS -> level(threshold, new Requirement.Pass());
            case ORDINAL ->
                level(
                        threshold,
                        new Requirement.AtLeastStep(Objects.requireNonNull(threshold.level()), indicator.scale()));
            case TWO_PART ->
                level(
                        threshold,
                        new Requirement.TwoParts(amount(threshold), Objects.requireNonNull(threshold.partAmount())));
            case PROVINCE_DEFINED -> level(threshold, provincial(threshold));
            case RELATIVE -> relative(threshold, Objects.requireNonNull(indicator.reference()));
        };
    }

    private static Requirement provincial(Threshold threshold) {
        return switch (Objects.requireNonNull(threshold.rule())) {
            case AT_LEAST -> new Requirement.AtLeast(amount(threshold));
            case AT_MOST -> new Requirement.AtMost(amount(threshold));
            case PASS -> new Requirement.Pass();
        };
    }

    /** So many percent of the level that the other set asks for at the same time, in the same place. */
    private Asked relative(Threshold threshold, Indicator.Reference reference) {
        Asked other = circumstances
                .other(reference.set())
                .flatMap(set -> set.indicator(reference.indicator())
                        .map(indicator -> new Demands(set, circumstances).of(indicator)))
                .orElse(new Asked.NotOnFile(Missing.REFERENCE_THRESHOLD));
        return switch (other) {
            case Asked.NotOnFile(Missing missing) ->
                new Asked.NotOnFile(missing == Missing.AREA ? missing : Missing.REFERENCE_THRESHOLD);
            case Asked.Level level
            when level.requirement() instanceof Requirement.AtLeast(BigDecimal bound) ->
                new Asked.Level(
                        new Requirement.AtLeast(
                                bound.multiply(amount(threshold)).divide(HUNDRED)),
                        threshold.certainty().and(level.certainty()),
                        level.area(),
                        level.year(),
                        basis(threshold),
                        reference);
            case Asked.Level _ -> new Asked.NotOnFile(Missing.REFERENCE_THRESHOLD);
        };
    }

    private Asked level(Threshold threshold, Requirement requirement) {
        return new Asked.Level(
                requirement, threshold.certainty(), threshold.area(), threshold.year(), basis(threshold), null);
    }

    private String basis(Threshold threshold) {
        return Objects.requireNonNullElse(
                threshold.legalBasis(),
                Objects.requireNonNullElse(
                        set.terms().decision().number(), set.terms().key().toString()));
    }

    private static BigDecimal amount(Threshold threshold) {
        return Objects.requireNonNull(threshold.amount());
    }
}
