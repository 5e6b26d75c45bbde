package vn.ntm.awards.annulment.application;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.annulment.domain.Annulment;
import vn.ntm.ledger.domain.Decision;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.version.EntityVersion;

/**
 * An annulment as it is on file.
 *
 * @param decision by which the commendation was annulled; absent unless it was
 * @param grounds the document of the last step, and why
 */
public record AnnulmentOnFile(
        UUID rowId, Annulment annulment, @Nullable Decision decision, Provenance grounds, Instant recordedAt) {

    public EntityVersion version() {
        return new EntityVersion(annulment.version());
    }
}
