package vn.ntm.criteria.assessment.rest.answer;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.assessment.domain.IndicatorValue;
import vn.ntm.criteria.assessment.domain.Measured;
import vn.ntm.criteria.assessment.domain.verdict.Asked;
import vn.ntm.criteria.assessment.domain.verdict.IndicatorVerdict;
import vn.ntm.criteria.assessment.domain.verdict.Missing;
import vn.ntm.criteria.assessment.domain.verdict.Requirement;
import vn.ntm.criteria.assessment.domain.verdict.Verdict;
import vn.ntm.criteria.criteriaset.domain.indicator.Area;
import vn.ntm.criteria.criteriaset.domain.indicator.Certainty;
import vn.ntm.criteria.criteriaset.domain.indicator.IndicatorKind;
import vn.ntm.criteria.criteriaset.domain.indicator.UnitOfMeasure;
import vn.ntm.kernel.Bilingual;
import vn.ntm.kernel.ProgrammeYear;

/**
 * The verdict on an indicator, explained.
 *
 * @param missing why there is no verdict
 * @param rule what is required, in words; absent if it is not on file
 * @param required what is required, in numbers
 * @param observed what was found; absent if nothing is on file
 * @param legalBasis the document that requires it
 * @param certainty how sure the level is
 * @param area whose level it is
 * @param year whose level it is; absent if it is the same in all years
 * @param relativeTo the set and indicator from whose level it was computed
 * @param reported results of works on which it rests; they decide nothing, and are shown with the verdict alone
 */
@Schema(name = "IndicatorVerdict")
public record IndicatorVerdictView(
        String code,
        Bilingual label,
        IndicatorKind kind,
        UnitOfMeasure unit,
        Verdict verdict,
        @Nullable Missing missing,
        @Nullable Bilingual rule,
        @Nullable RequiredView required,
        @Nullable ObservedView observed,
        @Nullable String legalBasis,
        @Nullable Certainty certainty,
        @Nullable Area area,
        @Nullable ProgrammeYear year,
        @Nullable String relativeTo,
        @Nullable List<ReportedView> reported) {

    static IndicatorVerdictView of(IndicatorVerdict said) {
        return of(said, null);
    }

    static IndicatorVerdictView of(IndicatorVerdict said, @Nullable List<ReportedView> reported) {
        var indicator = said.indicator();
        IndicatorValue value = said.value();
        Asked.Level level = said.asked() instanceof Asked.Level found ? found : null;
        var relativeTo = level == null ? null : level.relativeTo();
        return new IndicatorVerdictView(
                indicator.code(),
                indicator.label(),
                indicator.kind(),
                indicator.unit(),
                said.verdict(),
                said.missing(),
                level == null ? null : Rules.worded(level.requirement(), indicator.unit()),
                level == null ? null : RequiredView.of(level.requirement()),
                value == null ? null : ObservedView.of(value),
                level == null ? null : level.legalBasis(),
                level == null ? null : level.certainty(),
                level == null ? null : level.area(),
                level == null ? null : level.year(),
                relativeTo == null ? null : relativeTo.toString(),
                reported);
    }

    /**
     * What is required; each part that the kind of indicator has.
     *
     * @param partAtLeast of the part of a value of two parts
     * @param step the step, or a higher one
     * @param scale the steps, the lowest first; empty if their order is not known
     */
    @Schema(name = "RequiredValue")
    public record RequiredView(
            @Nullable BigDecimal atLeast,
            @Nullable BigDecimal atMost,
            @Nullable BigDecimal partAtLeast,
            @Nullable Boolean passed,
            @Nullable String step,
            @Nullable List<String> scale) {

        static RequiredView of(Requirement requirement) {
            return switch (requirement) {
                case Requirement.AtLeast(BigDecimal bound) -> new RequiredView(bound, null, null, null, null, null);
                case Requirement.AtMost(BigDecimal bound) -> new RequiredView(null, bound, null, null, null, null);
                case Requirement.Pass() -> new RequiredView(null, null, null, true, null, null);
                case Requirement.AtLeastStep(String step, List<String> scale) ->
                    new RequiredView(null, null, null, null, step, scale);
                case Requirement.TwoParts(BigDecimal total, BigDecimal part) ->
                    new RequiredView(total, null, part, null, null, null);
            };
        }
    }

    /**
     * What was found.
     *
     * @param amount a number; of a share, its percentage to six decimals, by which it is not judged
     * @param part of a share
     * @param whole of a share
     * @param partAmount the part of a value of two parts
     */
    @Schema(name = "ObservedValue")
    public record ObservedView(
            @Nullable BigDecimal amount,
            @Nullable BigDecimal part,
            @Nullable BigDecimal whole,
            @Nullable BigDecimal partAmount,
            @Nullable Boolean passed,
            @Nullable String step,
            @Nullable String notApplicable) {

        static ObservedView of(IndicatorValue value) {
            return switch (value) {
                case IndicatorValue.Single(Measured measured) -> of(measured, null);
                case IndicatorValue.TwoPart(Measured total, Measured part) -> of(total, part.shown());
                case IndicatorValue.Passed(boolean passed) ->
                    new ObservedView(null, null, null, null, passed, null, null);
                case IndicatorValue.Step(String step) -> new ObservedView(null, null, null, null, null, step, null);
                case IndicatorValue.NotApplicable(String reason) ->
                    new ObservedView(null, null, null, null, null, null, reason);
            };
        }

        private static ObservedView of(Measured measured, @Nullable BigDecimal partAmount) {
            return switch (measured) {
                case Measured.Amount(BigDecimal number) ->
                    new ObservedView(number, null, null, partAmount, null, null, null);
                case Measured.Share share ->
                    new ObservedView(share.shown(), share.part(), share.whole(), partAmount, null, null, null);
            };
        }
    }
}
