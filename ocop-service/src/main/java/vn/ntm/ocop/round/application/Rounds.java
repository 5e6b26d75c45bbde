package vn.ntm.ocop.round.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Cursor;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Filing.OnFile;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ocop.round.domain.EvaluationRound;

/** The rounds on file. */
public interface Rounds {

    Optional<EvaluationRound> find(UUID id, Instant knownAt);

    /** The round of the same level, year and number. */
    Optional<OnFile<RegisteredRound>> like(EvaluationRound round);

    void add(EvaluationRound round, Provenance basis, Filing filing);

    /** The new fact takes the identity of the one that it supersedes. */
    void replace(OnFile<RegisteredRound> before, EvaluationRound round, Provenance basis, Filing filing);

    List<RegisteredRound> list(RoundFilter filter, AsOf asOf, Optional<Cursor> place, int most);

    long count(RoundFilter filter, AsOf asOf);

    Optional<RegisteredRound> registered(UUID id, Instant knownAt);

    /** A round, and the document that says it. */
    record RegisteredRound(EvaluationRound round, Provenance basis, Instant recordedAt) {}
}
