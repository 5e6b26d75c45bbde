package vn.ntm.ocop.council.rest.answer;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.ocop.council.application.ScoringOnFile.Opened;
import vn.ntm.ocop.council.domain.SpreadRule;
import vn.ntm.ocop.council.domain.session.Opening;
import vn.ntm.ocop.ruleset.domain.Part;
import vn.ntm.ocop.scoring.domain.CouncilResult;
import vn.ntm.ocop.scoring.domain.SheetTotals;

/**
 * What came of a scoring, and why.
 *
 * @param stars by which the dossier goes on; absent if it was rejected, or is scored again
 * @param points the sum of the totals; the average is exactly this over the number of sheets
 * @param average for reading: cut after four decimals
 * @param spread the highest total less the lowest
 * @param spreadRule how the sheets lie to each other, by the working rules of the day
 * @param outliers whose totals lie too far from the average, by the working rules of the day
 * @param document the minutes
 */
@Schema(name = "CouncilScoringResult")
public record ResultView(
        Opening.Outcome outcome,
        @Nullable Integer stars,
        BigDecimal points,
        int sheets,
        BigDecimal average,
        BigDecimal spread,
        SpreadRule spreadRule,
        List<String> outliers,
        List<TotalView> totals,
        TraceView trace,
        Instant openedAt,
        String document,
        @Nullable String reason) {

    public static ResultView of(CouncilResult result, Opened opened, List<String> outliers) {
        return new ResultView(
                opened.outcome(),
                opened.stars(),
                result.average().sum(),
                result.average().of(),
                result.average().shown(),
                result.spread(),
                opened.spreadRule(),
                outliers,
                result.totals().stream().map(TotalView::of).toList(),
                TraceView.of(result.trace()),
                opened.at(),
                opened.source(),
                opened.note());
    }

    /** The points of one sheet, by part. */
    @Schema(name = "CouncilSheetTotal")
    public record TotalView(String person, BigDecimal partA, BigDecimal partB, BigDecimal partC, BigDecimal total) {

        static TotalView of(SheetTotals totals) {
            return new TotalView(
                    totals.member(),
                    points(totals, Part.A),
                    points(totals, Part.B),
                    points(totals, Part.C),
                    totals.total());
        }

        private static BigDecimal points(SheetTotals totals, Part part) {
            return totals.parts().getOrDefault(part, BigDecimal.ZERO);
        }
    }
}
