package vn.ntm.criteria.assessment.domain.verdict;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.assessment.domain.IndicatorValue;
import vn.ntm.criteria.criteriaset.domain.indicator.Indicator;

/**
 * The verdict on an indicator, with its explanation.
 *
 * @param asked what is required, or what of it is not on file
 * @param value what was observed; absent if nothing is on file
 * @param missing why there is no verdict
 */
public record IndicatorVerdict(
        Indicator indicator,
        Asked asked,
        @Nullable IndicatorValue value,
        Verdict verdict,
        @Nullable Missing missing) {

    static IndicatorVerdict of(Indicator indicator, Asked asked, @Nullable IndicatorValue value) {
        if (value instanceof IndicatorValue.NotApplicable) {
            return new IndicatorVerdict(indicator, asked, value, Verdict.NOT_APPLICABLE, null);
        }
        return switch (asked) {
            case Asked.NotOnFile(Missing missing) ->
                new IndicatorVerdict(indicator, asked, value, Verdict.UNDECIDED, missing);
            case Asked.Level level
            when value == null -> new IndicatorVerdict(indicator, level, null, Verdict.UNDECIDED, Missing.VALUE);
            case Asked.Level level -> decided(indicator, level, java.util.Objects.requireNonNull(value));
        };
    }

    /** Whether it was decided by a level that nobody confirmed. */
    public boolean restsOnUnconfirmed() {
        return decided()
                && asked instanceof Asked.Level level
                && !level.certainty().confirmed();
    }

    public boolean decided() {
        return verdict == Verdict.MET || verdict == Verdict.NOT_MET;
    }

    private static IndicatorVerdict decided(Indicator indicator, Asked.Level level, IndicatorValue value) {
        Optional<Boolean> meets = Judgement.meets(level.requirement(), value);
        if (meets.isEmpty()) {
            return new IndicatorVerdict(indicator, level, value, Verdict.UNDECIDED, Missing.SCALE);
        }
        return new IndicatorVerdict(indicator, level, value, meets.get() ? Verdict.MET : Verdict.NOT_MET, null);
    }
}
