package vn.ntm.awards.nomination.application;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.ntm.awards.nomination.domain.Nomination;
import vn.ntm.kernel.AsOf;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Provenance;

/** The nominations on file, for whoever moves them. */
public interface NominationsOnFile {

    /** Those that were on file, as they stood on a day, as known at an instant. */
    Map<UUID, NominationOnFile> find(Collection<UUID> ids, AsOf asOf);

    /** Those that are on file as they stand; nobody else moves them until the transaction ends. */
    Map<UUID, NominationOnFile> held(Collection<UUID> ids);

    /**
     * The nomination by which the achievement is proposed, or was commended. Whoever asks next waits until this transaction ends.
     */
    Optional<Nomination> of(UUID achievement);

    /** @param rulesKnownAt as of when the steps of its flow are read */
    void open(Nomination nomination, Instant rulesKnownAt, Provenance basis, Filing filing);

    /** Records the move that was made last; the row of the move before is superseded. */
    void record(NominationOnFile before, Nomination nomination, Provenance basis, Filing filing);
}
