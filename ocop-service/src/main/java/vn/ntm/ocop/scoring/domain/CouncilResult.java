package vn.ntm.ocop.scoring.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What comes of the sheets of a council.
 *
 * @param stars absent if the product was rejected
 * @param spread the highest total less the lowest
 * @param totals of each member, in the order of the sheets
 */
public record CouncilResult(
        RatingOutcome outcome,
        Optional<Integer> stars,
        Average average,
        BigDecimal spread,
        List<SheetTotals> totals,
        Trace trace) {

    private static final int FIRST_RECOGNISED = 3;

    public CouncilResult {
        totals = List.copyOf(totals);
    }

    /** Whether there is nothing to recognise. */
    public boolean belowThree() {
        return stars.isEmpty() || stars.get() < FIRST_RECOGNISED;
    }

    /** What became of the scoring. */
    public enum RatingOutcome {
        RATED,
        /** The council found what the sheet rejects a product for. */
        REJECTED
    }
}
