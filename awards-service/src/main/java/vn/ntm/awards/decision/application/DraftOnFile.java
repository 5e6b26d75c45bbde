package vn.ntm.awards.decision.application;

import java.time.Instant;
import vn.ntm.awards.decision.domain.DecisionDraft;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.version.EntityVersion;

/**
 * The draft of a decision as it is on file.
 *
 * @param grounds the paper of the last move, and what else there is to say
 */
public record DraftOnFile(DecisionDraft draft, Provenance grounds, Instant recordedAt) {

    public EntityVersion version() {
        return new EntityVersion(draft.version());
    }
}
