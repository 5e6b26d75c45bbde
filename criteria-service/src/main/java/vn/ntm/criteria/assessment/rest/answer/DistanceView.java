package vn.ntm.criteria.assessment.rest.answer;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.assessment.application.AssessUnit.Assessed;
import vn.ntm.criteria.assessment.domain.verdict.IndicatorVerdict;
import vn.ntm.criteria.assessment.domain.verdict.SetVerdict;
import vn.ntm.criteria.assessment.domain.verdict.Shortfall;
import vn.ntm.criteria.assessment.domain.verdict.Verdict;
import vn.ntm.criteria.criteriaset.domain.SetLevel;
import vn.ntm.kernel.UnitCode;

/**
 * What is missing for a unit to meet a set, and the set of the level above it.
 *
 * @param here to the set that was asked about
 * @param next to the set of the level above, by the values recorded under that one; absent if no such set is in force then
 * @param validOn the day, if one was named; it does not change the answer
 * @param knownAt the instant whose knowledge answered
 */
@Schema(name = "Distance")
public record DistanceView(
        UnitCode unitCode,
        LocalDate unitOn,
        String period,
        StepView here,
        @Nullable StepView next,
        @Nullable LocalDate validOn,
        Instant knownAt) {

    public static DistanceView of(
            Assessed here, @Nullable Assessed next, @Nullable LocalDate validOn, Instant knownAt) {
        var key = here.onFile().key();
        return new DistanceView(
                key.unit(),
                key.day(),
                key.period().toString(),
                StepView.of(here.verdict()),
                next == null ? null : StepView.of(next.verdict()),
                validOn,
                knownAt);
    }

    /**
     * What is missing to one set.
     *
     * @param complete whether all that the law says is in the set is on file
     * @param failing what is not met, with what is missing
     * @param undecided what nothing can be said of
     */
    @Schema(name = "DistanceStep")
    public record StepView(
            String set,
            int version,
            SetLevel level,
            Verdict verdict,
            boolean complete,
            List<MissingView> failing,
            List<IndicatorVerdictView> undecided) {

        static StepView of(SetVerdict said) {
            var terms = said.set().terms();
            return new StepView(
                    terms.key().code(),
                    terms.key().number(),
                    terms.level(),
                    said.verdict(),
                    said.set().complete(),
                    said.failing().stream().map(MissingView::of).toList(),
                    said.undecided().stream().map(IndicatorVerdictView::of).toList());
        }
    }

    /**
     * An indicator that is not met.
     *
     * @param amount how much is missing, in the unit of the indicator; of a share in points of percent, rounded up
     * @param parts of a share: how many more are needed
     * @param partAmount how much is missing of the part
     */
    @Schema(name = "MissingAmount")
    public record MissingView(
            IndicatorVerdictView indicator,
            @Nullable BigDecimal amount,
            @Nullable BigDecimal parts,
            @Nullable BigDecimal partAmount) {

        static MissingView of(IndicatorVerdict said) {
            var shortfall = Shortfall.of(said);
            return new MissingView(
                    IndicatorVerdictView.of(said),
                    shortfall.map(Shortfall::amount).orElse(null),
                    shortfall.map(Shortfall::parts).orElse(null),
                    shortfall.map(Shortfall::partAmount).orElse(null));
        }
    }
}
