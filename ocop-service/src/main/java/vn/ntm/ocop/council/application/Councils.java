package vn.ntm.ocop.council.application;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Cursor;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ocop.council.domain.Council;

/** The councils on file. */
public interface Councils {

    /** In the order of the days from which they are in office, then of their identities. */
    List<Council> list(AsOf asOf, Optional<Cursor> place, int most);

    long count(AsOf asOf);

    /** @throws vn.ntm.kernel.problem.Refusal if there was none with this id */
    Council get(UUID id, AsOf asOf);

    /** As a scoring found it. */
    Council version(UUID id, long version);

    /**
     * As it stands, and nobody else changes it until the transaction ends.
     *
     * @throws vn.ntm.kernel.problem.Refusal if there is none with this id
     */
    Council held(UUID id);

    void add(Council council, Provenance provenance, Filing filing);

    /** The new version takes the place of the one before. */
    void replace(Council council, Provenance provenance, Filing filing);
}
