package vn.ntm.criteria.funding.ledger.application;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.funding.ledger.domain.Posting;
import vn.ntm.ledger.version.EntityVersion;

/**
 * A posting as the ledger shows it.
 *
 * @param reversedBy the entry that takes it back, if there is one
 */
public record RegisteredPosting(
        UUID id, Posting posting, @Nullable UUID reversedBy, Instant recordedAt) {

    /** The first version is that of the entry itself; being reversed is the second, and the last. */
    public EntityVersion version() {
        return new EntityVersion(reversedBy == null ? 1 : 2);
    }
}
