package vn.ntm.criteria.assessment.domain.verdict;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.criteriaset.domain.indicator.Criterion;

/**
 * The verdict on a criterion.
 *
 * @param missing that it has no indicators on file
 */
public record CriterionVerdict(
        Criterion criterion,
        List<IndicatorVerdict> indicators,
        Verdict verdict,
        @Nullable Missing missing) {

    public CriterionVerdict {
        indicators = List.copyOf(indicators);
    }

    static CriterionVerdict of(Criterion criterion, List<IndicatorVerdict> indicators) {
        return indicators.isEmpty()
                ? new CriterionVerdict(criterion, indicators, Verdict.UNDECIDED, Missing.CONTENT)
                : new CriterionVerdict(
                        criterion,
                        indicators,
                        Verdict.all(indicators.stream()
                                .map(IndicatorVerdict::verdict)
                                .toList()),
                        null);
    }
}
