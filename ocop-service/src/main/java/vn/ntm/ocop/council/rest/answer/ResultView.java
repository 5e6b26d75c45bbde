package vn.ntm.ocop.council.rest.answer;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.ocop.council.application.ScoringOnFile.Opened;
import vn.ntm.ocop.council.domain.SpreadRule;
import vn.ntm.ocop.council.domain.session.ScoringOutcome;
import vn.ntm.ocop.scoring.domain.CouncilResult;
import vn.ntm.ocop.scoring.rest.RatingView.AverageView;
import vn.ntm.ocop.scoring.rest.RatingView.BracketHitView;
import vn.ntm.ocop.scoring.rest.RatingView.TotalView;
import vn.ntm.ocop.scoring.rest.TraceView;

/**
 * What came of a scoring, and why.
 *
 * @param stars by which the dossier goes on; absent if it was rejected, or is scored again
 * @param spread the highest total less the lowest
 * @param spreadRule how the sheets lie to each other, by the working rules of the day
 * @param outliers whose totals lie too far from the average, by the working rules of the day
 * @param totals of each member
 * @param document the minutes
 */
@Schema(name = "CouncilScoringResult")
public record ResultView(
        ScoringOutcome outcome,
        @Nullable Integer stars,
        AverageView average,
        BigDecimal spread,
        SpreadRule spreadRule,
        List<String> outliers,
        List<TotalView> totals,
        BracketHitView bracket,
        TraceView trace,
        Instant openedAt,
        String document,
        @Nullable String reason) {

    public static ResultView of(CouncilResult result, Opened opened, List<String> outliers) {
        return new ResultView(
                opened.outcome(),
                opened.stars(),
                AverageView.of(result.average()),
                result.spread(),
                opened.spreadRule(),
                outliers,
                result.totals().stream().map(TotalView::of).toList(),
                BracketHitView.of(result),
                TraceView.of(result.trace()),
                opened.at(),
                opened.source(),
                opened.note());
    }
}
