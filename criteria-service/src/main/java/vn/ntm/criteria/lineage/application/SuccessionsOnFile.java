package vn.ntm.criteria.lineage.application;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.ntm.kernel.AsOf;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Filing.OnFile;
import vn.ntm.ledger.lineage.Succession;
import vn.ntm.ledger.unit.KnownUnit;

/** The successions on file. */
public interface SuccessionsOnFile {

    /** Into which units this one has passed, and these in their turn; the nearest first. */
    List<Succession> after(KnownUnit unit, AsOf asOf);

    /** From which units this one came, and these in their turn; the nearest first. */
    List<Succession> before(KnownUnit unit, AsOf asOf);

    /** The current fact of the same two units and day. */
    Optional<OnFile<Succession>> like(Succession succession);

    void add(Succession succession, Filing filing);

    void replace(UUID rowId, Succession succession, Filing filing);
}
