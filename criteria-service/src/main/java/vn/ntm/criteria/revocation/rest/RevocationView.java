package vn.ntm.criteria.revocation.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.recognition.domain.Level;
import vn.ntm.criteria.revocation.application.Revocations;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ledger.domain.Decision;
import vn.ntm.ledger.unit.UnitType;

/**
 * A title that was revoked.
 *
 * @param level the title; what includes it ended with it
 * @param unitCode of the unit on the day of the decision
 * @param revokedOn the day from which on it is not held
 * @param recordedAt when it came on file
 * @param validOn the day of the question; absent in a list, which says it once
 * @param knownAt the instant whose knowledge answered; absent in a list, which says it once
 */
@Schema(name = "Revocation")
record RevocationView(
        UUID id,
        Level level,
        UnitCode unitCode,
        String unitName,
        UnitType unitType,
        LocalDate revokedOn,
        Decision decision,
        @Nullable String note,
        Instant recordedAt,
        @Nullable LocalDate validOn,
        @Nullable Instant knownAt) {

    /** As an item of a page, which echoes the two times for all of them. */
    static RevocationView of(Revocations.Registered registered) {
        return of(registered, null, null);
    }

    /** Alone. */
    static RevocationView of(Revocations.Registered registered, AsOf asOf) {
        return of(registered, asOf.validOn(), asOf.knownAt());
    }

    private static RevocationView of(
            Revocations.Registered registered, @Nullable LocalDate validOn, @Nullable Instant knownAt) {
        var revocation = registered.revocation();
        return new RevocationView(
                revocation.id(),
                revocation.level(),
                revocation.unit(),
                registered.unitName(),
                registered.unitType(),
                revocation.revokedOn(),
                revocation.decision(),
                registered.note(),
                registered.recordedAt(),
                validOn,
                knownAt);
    }
}
