package vn.ntm.ledger.lineage.domain;

import java.time.LocalDate;

/**
 * A unit that ended passed, wholly or in part, into another.
 *
 * @param changedOn the first day of the new order
 */
public record Step(Spell predecessor, Spell successor, LocalDate changedOn, Change change) {

    /** The last day of the old order. */
    public LocalDate eve() {
        return changedOn.minusDays(1);
    }
}
