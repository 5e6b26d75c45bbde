package vn.ntm.criteria.result.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.ntm.criteria.assessment.domain.Period;
import vn.ntm.criteria.result.domain.ResultEntry;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Filing.OnFile;

/** The facts about results. */
public interface ResultsOnFile {

    /** Nobody else writes entries of the commune and the period until the transaction ends. */
    void hold(UnitCode unit, Period period);

    /** The current entry of the same measure, commune and period. */
    Optional<Held> held(ResultEntry entry);

    void add(ResultEntry entry, Filing filing);

    void replace(Held old, ResultEntry entry, Filing filing);

    /** Current entries of these units, of periods that end on that day or later, which came on file after the instant. */
    List<Dated> of(Set<UnitCode> codes, LocalDate from, Instant recordedAfter);

    /** A current entry with its identity. */
    record Held(UUID id, OnFile<ResultEntry> onFile) {}

    /** An entry with its identity and its day. */
    record Dated(UUID id, ResultEntry entry) {}
}
