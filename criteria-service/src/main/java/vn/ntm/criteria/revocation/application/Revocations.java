package vn.ntm.criteria.revocation.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.recognition.domain.Revocation;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Cursor;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Filing.OnFile;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.unit.UnitType;

/** The titles that were revoked. */
public interface Revocations {

    /** Those of the day of the question or before it, in their order. */
    List<Registered> list(AsOf asOf, Optional<Cursor> from, int limit);

    long count(AsOf asOf);

    Optional<Registered> get(UUID id, AsOf asOf);

    /** The current revocation of the same title on the same day. */
    Optional<OnFile<Revocation>> like(Revocation revocation);

    /** Whether the revocation of that row was decided on a proposal. */
    boolean wasProposed(UUID rowId);

    /** @param proposal that was decided; nothing for one from before this system came */
    void add(Revocation revocation, @Nullable UUID proposal, Provenance provenance, Filing filing);

    void replace(UUID rowId, Revocation revocation, Provenance provenance, Filing filing);

    /**
     * A revocation as the register shows it.
     *
     * @param unitName of the unit on the day of the revocation
     * @param unitType of the unit on that day
     */
    record Registered(
            Revocation revocation,
            String unitName,
            UnitType unitType,
            @Nullable String note,
            Instant recordedAt) {}
}
