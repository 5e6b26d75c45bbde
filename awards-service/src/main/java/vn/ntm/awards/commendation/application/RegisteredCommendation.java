package vn.ntm.awards.commendation.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.commendation.domain.Commendation;
import vn.ntm.awards.commendation.domain.CommendationState;
import vn.ntm.awards.commendation.domain.MeritKind;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ledger.unit.UnitType;

/**
 * A commendation as the register shows it: without a name that is not public.
 *
 * @param award what is on file of the form and the rules by which it was given
 * @param unitName of the unit on the day of the commendation
 * @param unitType of the unit on the day of the commendation
 */
public record RegisteredCommendation(
        Commendation commendation,
        Award award,
        @Nullable String unitName,
        @Nullable UnitType unitType,
        Instant recordedAt) {

    /** The unit of the recipients on the day of the commendation. */
    public @Nullable UnitCode unit() {
        return commendation.recipients().unit();
    }

    /**
     * The form by its code, and what it was given for. What came from the public record says none of it.
     *
     * @param recipient only where the name is public: who is not named is not told from others either
     * @param annulledOn absent where nobody annulled it
     */
    public record Award(
            @Nullable String formCode,
            @Nullable MeritKind meritKind,
            @Nullable String regime,
            @Nullable UUID campaign,
            @Nullable UUID recipient,
            @Nullable LocalDate annulledOn) {

        public CommendationState state(LocalDate day) {
            return annulledOn == null || annulledOn.isAfter(day)
                    ? CommendationState.STANDING
                    : CommendationState.ANNULLED;
        }
    }
}
