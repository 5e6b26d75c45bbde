package vn.ntm.awards.decision.application;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.decision.domain.DecisionDraft;
import vn.ntm.awards.decision.domain.DraftState;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Cursor;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Provenance;

/** The drafts of decisions on file. */
public interface DecisionDrafts {

    /** In the order in which they were begun. */
    List<DraftOnFile> list(@Nullable DraftState state, AsOf asOf, Optional<Cursor> from, int limit);

    long count(@Nullable DraftState state, AsOf asOf);

    Optional<DraftOnFile> find(UUID id, AsOf asOf);

    /** As it stands; nobody else does anything with it until the transaction ends. */
    Optional<DraftOnFile> held(UUID id);

    /** A nomination of these that stands in another draft; whoever drafts with one of them next waits. */
    Optional<UUID> inOther(Collection<UUID> nominations, UUID draft);

    /** Records where it stands now; what was recorded of it before is superseded. */
    DraftOnFile record(DecisionDraft draft, Provenance grounds, Filing filing);
}
