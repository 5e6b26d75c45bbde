package vn.ntm.awards.nomination.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.ntm.awards.nomination.domain.Made;
import vn.ntm.awards.nomination.domain.Nomination;
import vn.ntm.awards.nomination.domain.NominationState;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.version.EntityVersion;

/**
 * A nomination, and the rows that say so.
 *
 * @param rulesKnownAt as of when the steps of its flow are read
 * @param steps one for each move, the first opened it
 */
public record NominationOnFile(Nomination nomination, Instant rulesKnownAt, List<Entry> steps) {

    public NominationOnFile {
        steps = List.copyOf(steps);
    }

    public EntityVersion version() {
        return new EntityVersion(nomination.version());
    }

    /**
     * A move on file.
     *
     * @param state what it led to, with what was found then
     * @param roles in which the person made it
     * @param basis the document on which it rests, and the reason
     */
    public record Entry(
            UUID rowId, Made made, NominationState state, List<String> roles, Instant at, Provenance basis) {

        public Entry {
            roles = List.copyOf(roles);
        }
    }
}
