package vn.ntm.criteria.criteriaset.rest;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.criteriaset.domain.indicator.Area;
import vn.ntm.criteria.criteriaset.domain.indicator.Certainty;
import vn.ntm.criteria.criteriaset.domain.indicator.Indicator;
import vn.ntm.criteria.criteriaset.domain.indicator.IndicatorKind;
import vn.ntm.criteria.criteriaset.domain.indicator.Threshold;
import vn.ntm.criteria.criteriaset.domain.indicator.ThresholdRule;
import vn.ntm.criteria.criteriaset.domain.indicator.UnitOfMeasure;
import vn.ntm.kernel.Bilingual;
import vn.ntm.kernel.Confidence;
import vn.ntm.kernel.ProgrammeYear;

/**
 * An indicator of a criterion, with the levels that it asks for.
 *
 * @param code within this set only; {@code 4.x} where its number is not known
 * @param unit in which its value is given
 * @param partUnit in which the part of a value of two parts is given
 * @param scale the steps of an ordinal indicator, the lowest first; empty if the scale is not known
 * @param mayNotApply whether a unit can be without what it measures
 * @param referenceSet of a relative indicator: the set whose level it is relative to
 * @param referenceIndicator of a relative indicator: the indicator whose level it is relative to
 */
@Schema(name = "Indicator")
record IndicatorView(
        String code,
        Bilingual label,
        IndicatorKind kind,
        UnitOfMeasure unit,
        @Nullable UnitOfMeasure partUnit,
        List<String> scale,
        boolean mayNotApply,
        @Nullable String referenceSet,
        @Nullable String referenceIndicator,
        String source,
        Confidence confidence,
        @Nullable String note,
        List<ThresholdView> thresholds) {

    static IndicatorView of(Indicator indicator, List<Threshold> thresholds) {
        var reference = indicator.reference();
        var origin = indicator.origin();
        return new IndicatorView(
                indicator.code(),
                indicator.label(),
                indicator.kind(),
                indicator.unit(),
                indicator.partUnit(),
                indicator.scale(),
                indicator.mayNotApply(),
                reference == null ? null : reference.set(),
                reference == null ? null : reference.indicator(),
                origin.source(),
                origin.confidence(),
                origin.note(),
                thresholds.stream().map(ThresholdView::of).toList());
    }

    /**
     * The level that the indicator asks for. Where certainty is UNKNOWN there is one, and nobody found it.
     *
     * @param area for which communes
     * @param year for which year; absent if it is the same in all
     * @param rule of an indicator whose level the province defines
     * @param amount the level; of a relative indicator, percent of the other's level
     * @param partAmount the level of the part
     * @param level the step of the scale
     * @param legalBasis the document that sets it, where that is not the decision of the set
     * @param certainty how sure the level is
     */
    @Schema(name = "Threshold")
    record ThresholdView(
            Area area,
            @Nullable ProgrammeYear year,
            @Nullable ThresholdRule rule,
            @Nullable BigDecimal amount,
            @Nullable BigDecimal partAmount,
            @Nullable String level,
            @Nullable String legalBasis,
            Certainty certainty,
            String source,
            Confidence confidence,
            @Nullable String note) {

        static ThresholdView of(Threshold threshold) {
            var origin = threshold.origin();
            return new ThresholdView(
                    threshold.area(),
                    threshold.year(),
                    threshold.rule(),
                    threshold.amount(),
                    threshold.partAmount(),
                    threshold.level(),
                    threshold.legalBasis(),
                    threshold.certainty(),
                    origin.source(),
                    origin.confidence(),
                    origin.note());
        }
    }
}
