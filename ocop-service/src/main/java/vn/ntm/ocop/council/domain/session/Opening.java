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

    public Outcome outcome() {
        if (!rejections.isEmpty()) {
            return Outcome.REJECTED;
        }
        return spread.scoredAgain() ? Outcome.SCORED_AGAIN : Outcome.RATED;
    }

    /** Those of a result that the dossier is moved by; none if it is rejected, or scored again. */
    public Optional<Integer> stars() {
        return outcome() == Outcome.RATED ? result.stars() : Optional.empty();
    }

    /** What became of a scoring. */
    public enum Outcome {
        RATED,
        /** The council found what the sheet rejects a product for. */
        REJECTED,
        /** The sheets lie too far apart: the members score again. */
        SCORED_AGAIN
    }
}
