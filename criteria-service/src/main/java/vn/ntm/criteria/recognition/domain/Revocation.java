package vn.ntm.criteria.recognition.domain;

import java.time.LocalDate;
import java.util.UUID;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ledger.domain.Decision;

/**
 * A title was revoked (thu hồi) by decision. It ends from that day on, with every title that includes it; what was held
 * before stays held before.
 *
 * @param id outlives corrections
 * @param unit whose title it was, by its code on that day
 * @param revokedOn the day on which the decision was signed
 */
public record Revocation(UUID id, Level level, UnitCode unit, LocalDate revokedOn, Decision decision) {

    /** The same under another identity. */
    public Revocation as(UUID other) {
        return new Revocation(other, level, unit, revokedOn, decision);
    }

    /** Whether the title ended with it, if it was held. */
    boolean ends(Level asked, LocalDate day) {
        return asked.includes(level) && !revokedOn.isAfter(day);
    }
}
