package vn.ntm.ocop.scoring.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.ocop.ruleset.domain.Part;
import vn.ntm.ocop.ruleset.domain.RecognisingLevel;
import vn.ntm.ocop.scoring.domain.Average;
import vn.ntm.ocop.scoring.domain.CouncilResult;
import vn.ntm.ocop.scoring.domain.SheetTotals;

/**
 * What sheets come to, and why.
 *
 * @param outcome whether the product is rated, or rejected whatever its points
 * @param stars absent if the product is rejected
 * @param belowThree whether there is nothing to recognise
 * @param average of the members' totals
 * @param spread the highest total less the lowest
 * @param totals of each member
 * @param knownAt the instant whose knowledge answered
 */
@Schema(name = "Rating")
public record RatingView(
        String ruleSet,
        int setNo,
        CouncilResult.RatingOutcome outcome,
        @Nullable Integer stars,
        boolean belowThree,
        AverageView average,
        BigDecimal spread,
        List<TotalView> totals,
        BracketHitView bracket,
        TraceView trace,
        Instant knownAt) {

    static RatingView of(String ruleSet, int setNo, CouncilResult result, Instant knownAt) {
        return new RatingView(
                ruleSet,
                setNo,
                result.outcome(),
                result.stars().orElse(null),
                result.belowThree(),
                AverageView.of(result.average()),
                result.spread(),
                result.totals().stream().map(TotalView::of).toList(),
                BracketHitView.of(result),
                TraceView.of(result.trace()),
                knownAt);
    }

    /**
     * An average as it is; it is never rounded before it is judged.
     *
     * @param points for reading, cut after four decimals
     * @param sum what is divided
     * @param of by how many
     */
    @Schema(name = "ExactAverage")
    public record AverageView(BigDecimal points, BigDecimal sum, int of) {

        public static AverageView of(Average average) {
            return new AverageView(average.shown(), average.sum(), average.of());
        }
    }

    /** The points of one member's sheet: of each part, and in all. */
    @Schema(name = "SheetTotal")
    public record TotalView(String member, BigDecimal a, BigDecimal b, BigDecimal c, BigDecimal total) {

        public static TotalView of(SheetTotals totals) {
            return new TotalView(
                    totals.member(),
                    totals.parts().getOrDefault(Part.A, BigDecimal.ZERO),
                    totals.parts().getOrDefault(Part.B, BigDecimal.ZERO),
                    totals.parts().getOrDefault(Part.C, BigDecimal.ZERO),
                    totals.total());
        }
    }

    /**
     * The bracket that the average reaches, before minima and rejections.
     *
     * @param betweenBands whether the average is above what is printed for it and below what is printed for the next
     */
    @Schema(name = "BracketHit")
    public record BracketHitView(
            int stars,
            BigDecimal minPoints,
            BigDecimal maxPoints,
            RecognisingLevel recognisedBy,
            boolean betweenBands) {

        public static BracketHitView of(CouncilResult result) {
            var hit = result.trace().bracket();
            return new BracketHitView(
                    hit.bracket().stars(),
                    hit.bracket().least(),
                    hit.bracket().most(),
                    hit.bracket().recognisedBy(),
                    hit.betweenBands());
        }
    }
}
