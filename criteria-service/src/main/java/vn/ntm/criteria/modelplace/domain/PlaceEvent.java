package vn.ntm.criteria.modelplace.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.ledger.domain.Decision;

/**
 * A decision about a place.
 *
 * @param turn 1 for the first recognition and for its revocation, 2 for the next
 * @param signedOn the day of the decision, from which it holds
 * @param programmeYear for which a recognition counts; a revocation has none
 * @param round the round (đợt) of that year, where the decision names one
 * @param reason why it was revoked; a recognition has none
 * @param decision with its number, its issuer and that day
 */
public record PlaceEvent(
        PlaceDecision event,
        int turn,
        LocalDate signedOn,
        @Nullable ProgrammeYear programmeYear,
        @Nullable Integer round,
        @Nullable String reason,
        Decision decision,
        @Nullable String note) {

    boolean isInThePlaceOf(PlaceEvent other) {
        return event == other.event && turn == other.turn;
    }
}
