package vn.ntm.criteria.assessment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ntm.criteria.assessment.domain.ValuesForTests.number;
import static vn.ntm.criteria.criteriaset.domain.SetsForTests.NAME;
import static vn.ntm.criteria.criteriaset.domain.SetsForTests.READ;
import static vn.ntm.criteria.criteriaset.domain.SetsForTests.criterion;
import static vn.ntm.criteria.criteriaset.domain.SetsForTests.indicator;
import static vn.ntm.criteria.criteriaset.domain.SetsForTests.level;
import static vn.ntm.criteria.criteriaset.domain.SetsForTests.terms;
import static vn.ntm.criteria.criteriaset.domain.SetsForTests.threshold;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.assessment.domain.verdict.Circumstances;
import vn.ntm.criteria.assessment.domain.verdict.IndicatorVerdict;
import vn.ntm.criteria.assessment.domain.verdict.Missing;
import vn.ntm.criteria.assessment.domain.verdict.SetVerdict;
import vn.ntm.criteria.assessment.domain.verdict.Verdict;
import vn.ntm.criteria.criteriaset.domain.CriteriaSet;
import vn.ntm.criteria.criteriaset.domain.SetLevel;
import vn.ntm.criteria.criteriaset.domain.SetTerms;
import vn.ntm.criteria.criteriaset.domain.indicator.Area;
import vn.ntm.criteria.criteriaset.domain.indicator.AreaScheme;
import vn.ntm.criteria.criteriaset.domain.indicator.Certainty;
import vn.ntm.criteria.criteriaset.domain.indicator.Criterion;
import vn.ntm.criteria.criteriaset.domain.indicator.Indicator;
import vn.ntm.criteria.criteriaset.domain.indicator.IndicatorKind;
import vn.ntm.criteria.criteriaset.domain.indicator.Threshold;
import vn.ntm.criteria.criteriaset.domain.indicator.UnitOfMeasure;
import vn.ntm.kernel.ProgrammeYear;

/** Verdicts as tests ask for them, on sets of one or two indicators. */
final class VerdictsForTests {

    static final Circumstances IN_BTB =
            new Circumstances(new ProgrammeYear(2024), Map.of(AreaScheme.REGION, Area.BTB), Map.of());

    private VerdictsForTests() {}

    /** A set of one criterion, at least 1 of each of its two indicators. */
    static CriteriaSet two(Certainty first, Certainty second) {
        return new CriteriaSet(
                terms("TEST", 1, SetLevel.STANDARD, "2022-03-08", null, null, new SetTerms.Declared(1, 2)),
                List.of(criterion(1)),
                List.of(
                        indicator("1.1", IndicatorKind.AT_LEAST, UnitOfMeasure.COUNT),
                        indicator("1.2", IndicatorKind.AT_LEAST, UnitOfMeasure.COUNT)),
                List.of(
                        threshold("1.1", Area.CHUNG, null, null, "1", null, null, first),
                        threshold("1.2", Area.CHUNG, null, null, "1", null, null, second)));
    }

    /** The verdict on both indicators of such a set. */
    static SetVerdict both(CriteriaSet set, String first, String second) {
        return SetVerdict.of(set, IN_BTB, Map.of("1.1", number(first), "1.2", number(second)));
    }

    /** A set that asks one tenth more than another set asks. */
    static CriteriaSet relative() {
        var indicator = new Indicator(
                "1.1",
                1,
                NAME,
                IndicatorKind.RELATIVE,
                UnitOfMeasure.COUNT,
                null,
                List.of(),
                false,
                new Indicator.Reference("ADVANCED", "10.1"),
                READ);
        return set(indicator, level("1.1", Area.CHUNG, null, "110"));
    }

    /** With the other set on file, and the level that it asks. */
    static Circumstances withAdvanced(@Nullable String amount, Certainty certainty) {
        var advanced = new CriteriaSet(
                terms("ADVANCED", 1, "2022-03-08", null, null),
                List.of(criterion(10)),
                List.of(indicator("10.1", IndicatorKind.AT_LEAST, UnitOfMeasure.COUNT)),
                List.of(threshold("10.1", Area.BTB, 2024, null, amount, null, null, certainty)));
        return new Circumstances(IN_BTB.year(), IN_BTB.areas(), Map.of("ADVANCED", advanced));
    }

    /** The verdict on a single indicator. */
    static IndicatorVerdict one(IndicatorKind kind, Threshold threshold, IndicatorValue value) {
        UnitOfMeasure unit = kind == IndicatorKind.PASS ? UnitOfMeasure.PASS : UnitOfMeasure.PERCENT;
        return judged(set(indicator("1.1", kind, unit), threshold), IN_BTB, value)
                .indicators()
                .getFirst();
    }

    static CriteriaSet set(Indicator indicator, Threshold... thresholds) {
        Criterion criterion = criterion(indicator.criterion());
        return new CriteriaSet(
                terms("TEST", 1, "2022-03-08", null, null),
                List.of(criterion),
                List.of(indicator),
                List.of(thresholds));
    }

    static SetVerdict judged(CriteriaSet set, Circumstances circumstances, @Nullable IndicatorValue value) {
        return SetVerdict.of(set, circumstances, value == null ? Map.of() : Map.of("1.1", value));
    }

    /** What hinders the verdict on the first indicator. */
    static @Nullable Missing missing(SetVerdict said) {
        assertThat(said.verdict()).isEqualTo(Verdict.UNDECIDED);
        return said.indicators().getFirst().missing();
    }

    static List<String> codes(List<IndicatorVerdict> indicators) {
        return indicators.stream().map(verdict -> verdict.indicator().code()).toList();
    }
}
