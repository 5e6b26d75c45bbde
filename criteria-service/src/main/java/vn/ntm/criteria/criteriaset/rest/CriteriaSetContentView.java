package vn.ntm.criteria.criteriaset.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.criteriaset.domain.CriteriaSet;
import vn.ntm.criteria.criteriaset.domain.indicator.Criterion;
import vn.ntm.kernel.Bilingual;
import vn.ntm.kernel.Confidence;
import vn.ntm.kernel.UnitCode;

/**
 * A version of a criteria set with all that is on file of it.
 *
 * @param terms what it is, and when it holds
 * @param complete whether all that the law says is in it is on file; only then can a unit be found to meet it
 * @param criteriaOnFile how many of the law's criteria are on file
 * @param indicatorsOnFile how many of the law's indicators are on file
 */
@Schema(name = "CriteriaSetContent")
record CriteriaSetContentView(
        CriteriaSetView terms,
        boolean complete,
        long criteriaOnFile,
        long indicatorsOnFile,
        List<CriterionView> criteria) {

    static CriteriaSetContentView of(CriteriaSetView terms, CriteriaSet set) {
        return new CriteriaSetContentView(
                terms,
                set.complete(),
                set.lawfulCriteria(),
                set.lawfulIndicators(),
                set.criteria().stream()
                        .map(criterion -> CriterionView.of(criterion, set))
                        .toList());
    }

    /**
     * A criterion of the set.
     *
     * @param number within this set only; 0 are conditions ahead of the criteria
     * @param group as the decision heads it
     * @param addedBy the province that added it to the national ones
     */
    @Schema(name = "Criterion")
    record CriterionView(
            int number,
            @Nullable String group,
            Bilingual name,
            @Nullable UnitCode addedBy,
            String source,
            Confidence confidence,
            @Nullable String note,
            List<IndicatorView> indicators) {

        static CriterionView of(Criterion criterion, CriteriaSet set) {
            var origin = criterion.origin();
            return new CriterionView(
                    criterion.number(),
                    criterion.group(),
                    criterion.name(),
                    criterion.addedBy(),
                    origin.source(),
                    origin.confidence(),
                    origin.note(),
                    set.indicatorsOf(criterion).stream()
                            .map(indicator -> IndicatorView.of(indicator, set.thresholdsOf(indicator)))
                            .toList());
        }
    }
}
