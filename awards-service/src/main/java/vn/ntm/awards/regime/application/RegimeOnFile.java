package vn.ntm.awards.regime.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.ntm.awards.regime.domain.Regime;
import vn.ntm.awards.regime.domain.RegimeStanding;
import vn.ntm.ledger.version.EntityVersion;

/**
 * A regime as it stands.
 *
 * @param version how often anything of it was recorded
 * @param publication absent while it is a draft
 */
public record RegimeOnFile(Regime regime, EntityVersion version, Optional<Publication> publication) {

    public RegimeStanding standing(LocalDate day) {
        return publication.isEmpty() ? RegimeStanding.NOT_PUBLISHED : regime.standing(day);
    }

    /** That a regime is published, and what it said then. */
    public record Publication(String contentHash, Instant publishedAt) {}
}
