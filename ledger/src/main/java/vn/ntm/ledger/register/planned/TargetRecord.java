package vn.ntm.ledger.register.planned;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ntm.ledger.domain.Decision;
import vn.ntm.ledger.fact.Provenance;

/**
 * A version of a target, as a document states it.
 *
 * @param holdsFrom the day from which it is the plan, until a later version is; absent when no source says it
 * @param wording the words of the plan, in Vietnamese, where they are known
 * @param decision the decision that sets it; absent where only a report of it was found
 */
public record TargetRecord(
        TargetKey key,
        Demand demand,
        @Nullable LocalDate holdsFrom,
        @Nullable String wording,
        @Nullable Decision decision,
        Provenance provenance) {

    /** The day for which its unit codes are read: that of the decision's effect, or the last day of the year. */
    public LocalDate unitsOn() {
        return decision == null || holdsFrom == null ? key.year().lastDay() : holdsFrom;
    }
}
