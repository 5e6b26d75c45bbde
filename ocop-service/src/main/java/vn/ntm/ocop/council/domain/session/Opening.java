package vn.ntm.ocop.council.domain.session;

import java.util.List;
import java.util.Optional;
import vn.ntm.ocop.council.domain.Spread;
import vn.ntm.ocop.scoring.domain.CouncilResult;
import vn.ntm.ocop.scoring.domain.Rejection;

/**
 * That the sheets of a scoring were opened, and what came of it.
 *
 * @param rejections what the council found that ends the scoring
 */
public record Opening(CouncilResult result, Spread spread, List<Rejection> rejections) {

    public Opening {
        rejections = List.copyOf(rejections);
    }

    public ScoringOutcome outcome() {
        if (!rejections.isEmpty()) {
            return ScoringOutcome.REJECTED;
        }
        return spread.scoredAgain() ? ScoringOutcome.SCORED_AGAIN : ScoringOutcome.RATED;
    }

    /** Those of a result that the dossier is moved by; none if it is rejected, or scored again. */
    public Optional<Integer> stars() {
        return outcome() == ScoringOutcome.RATED ? result.stars() : Optional.empty();
    }
}
