package vn.ntm.awards.privacy.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.privacy.domain.DataRequest;
import vn.ntm.awards.privacy.domain.DataRequestKind;
import vn.ntm.awards.privacy.domain.DataRequestState;
import vn.ntm.kernel.Cursor;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Filing.OnFile;

/** The requests on file. */
public interface DataRequests {

    /** In the order in which they were received, as known at the instant. */
    List<DataRequest> list(@Nullable DataRequestState state, Instant knownAt, Optional<Cursor> from, int limit);

    long count(@Nullable DataRequestState state, Instant knownAt);

    /** @throws vn.ntm.kernel.problem.Refusal if there was none */
    DataRequest get(UUID id, Instant knownAt);

    List<DataRequest> of(UUID recipient, Instant knownAt);

    /** The current fact, which nobody else writes until the transaction ends. */
    Optional<OnFile<DataRequest>> held(UUID id);

    void add(DataRequest request, Filing filing);

    void replace(UUID rowId, DataRequest request, Filing filing);

    /** Within how many working days such a request of that day is answered; nothing if no source says it. */
    Optional<Term> term(DataRequestKind kind, LocalDate receivedOn, Instant knownAt);

    /** Whether anything of the recipient was put on file since the request came. */
    boolean correctedSince(DataRequest request);

    /** Within how many working days, and what says so. */
    record Term(int workingDays, String legalBasis) {}
}
