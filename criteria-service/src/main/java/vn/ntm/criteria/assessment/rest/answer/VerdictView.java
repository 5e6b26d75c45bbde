package vn.ntm.criteria.assessment.rest.answer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.assessment.application.AssessmentKey;
import vn.ntm.criteria.assessment.application.ReportedResults.Reported;
import vn.ntm.criteria.assessment.domain.verdict.CriterionVerdict;
import vn.ntm.criteria.assessment.domain.verdict.IndicatorVerdict;
import vn.ntm.criteria.assessment.domain.verdict.Missing;
import vn.ntm.criteria.assessment.domain.verdict.SetVerdict;
import vn.ntm.criteria.assessment.domain.verdict.Verdict;
import vn.ntm.criteria.criteriaset.domain.SetLevel;
import vn.ntm.kernel.Bilingual;
import vn.ntm.kernel.UnitCode;

/**
 * The verdict on a unit under a version of a criteria set, explained indicator by indicator.
 *
 * @param level what the unit reaches by meeting the set
 * @param verdict of all criteria, those too that the province added
 * @param national of the national criteria alone
 * @param complete whether all that the law says is in the set is on file; if not, it is never met
 * @param confirmed whether the verdict holds by confirmed levels alone; absent while it is undecided
 * @param restsOn the indicators on whose unconfirmed levels it rests
 * @param failing the smallest set of indicators that keeps the unit from meeting the set: each does by itself
 * @param undecided the indicators of which something is missing
 * @param criteriaMet how many criteria are met
 * @param validOn the day, if one was named; it does not change the answer
 * @param knownAt the instant whose knowledge answered
 */
@Schema(name = "AssessmentVerdict")
public record VerdictView(
        UnitCode unitCode,
        LocalDate unitOn,
        String set,
        int version,
        SetLevel level,
        String period,
        Verdict verdict,
        Verdict national,
        boolean complete,
        @Nullable Boolean confirmed,
        List<String> restsOn,
        List<String> failing,
        List<String> undecided,
        long criteriaMet,
        List<CriterionVerdictView> criteria,
        @Nullable LocalDate validOn,
        Instant knownAt) {

    /** @param reported results by the indicators that rest on them; absent where the values are not those on file */
    public static VerdictView of(
            AssessmentKey key,
            SetVerdict said,
            @Nullable Map<String, List<Reported>> reported,
            @Nullable LocalDate validOn,
            Instant knownAt) {
        return new VerdictView(
                key.unit(),
                key.day(),
                key.set().code(),
                key.set().number(),
                said.set().terms().level(),
                key.period().toString(),
                said.verdict(),
                said.national(),
                said.set().complete(),
                said.confirmed().orElse(null),
                codes(said.restsOn()),
                codes(said.failing()),
                codes(said.undecided()),
                said.met(),
                said.criteria().stream()
                        .map(criterion -> CriterionVerdictView.of(criterion, reported))
                        .toList(),
                validOn,
                knownAt);
    }

    static List<String> codes(List<IndicatorVerdict> indicators) {
        return indicators.stream().map(said -> said.indicator().code()).toList();
    }

    /**
     * The verdict on a criterion.
     *
     * @param number within the set only
     * @param addedBy the province that added it
     * @param missing that it has no indicators on file
     */
    @Schema(name = "CriterionVerdict")
    public record CriterionVerdictView(
            int number,
            Bilingual name,
            @Nullable UnitCode addedBy,
            Verdict verdict,
            @Nullable Missing missing,
            List<IndicatorVerdictView> indicators) {

        static CriterionVerdictView of(CriterionVerdict said, @Nullable Map<String, List<Reported>> reported) {
            var criterion = said.criterion();
            return new CriterionVerdictView(
                    criterion.number(),
                    criterion.name(),
                    criterion.addedBy(),
                    said.verdict(),
                    said.missing(),
                    said.indicators().stream()
                            .map(indicator -> IndicatorVerdictView.of(indicator, views(indicator, reported)))
                            .toList());
        }

        private static @Nullable List<ReportedView> views(
                IndicatorVerdict said, @Nullable Map<String, List<Reported>> reported) {
            return reported == null
                    ? null
                    : reported.getOrDefault(said.indicator().code(), List.of()).stream()
                            .map(ReportedView::of)
                            .toList();
        }
    }
}
