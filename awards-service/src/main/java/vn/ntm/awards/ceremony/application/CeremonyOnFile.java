package vn.ntm.awards.ceremony.application;

import java.time.Instant;
import vn.ntm.awards.ceremony.domain.Ceremony;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.version.EntityVersion;

/**
 * A ceremony as it is on file.
 *
 * @param revision how often it was put on file or corrected by then
 */
public record CeremonyOnFile(Ceremony ceremony, Provenance provenance, long revision, Instant recordedAt) {

    public EntityVersion version() {
        return new EntityVersion(revision);
    }
}
