package vn.ntm.criteria.result.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.ntm.criteria.assessment.domain.Period;
import vn.ntm.criteria.result.application.ResultsOnFile;
import vn.ntm.criteria.result.domain.ResultEntry;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.fact.FactTable;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Filing.OnFile;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.fact.Row;
import vn.ntm.ledger.request.Turns;

@ApplicationScoped
class StoredResults implements ResultsOnFile {

    private final Jdbi jdbi;
    private final FactTable table;
    private final Identities identities;
    private final Turns turns;

    StoredResults(Jdbi jdbi, Identities identities, Turns turns) {
        this.jdbi = jdbi;
        this.table = new FactTable(jdbi, "result_entry");
        this.identities = identities;
        this.turns = turns;
    }

    @Override
    public void hold(UnitCode unit, Period period) {
        turns.take("results of %s in %s".formatted(unit, period));
    }

    @Override
    public Optional<Held> held(ResultEntry entry) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select * from result_entry where measure_code = :measure and unit_code = :unit
                          and programme_year = :year and half = :half and superseded_at is null""")
                .bind("measure", entry.measure())
                .bind("unit", entry.unit())
                .bind("year", entry.period().year())
                .bind("half", entry.period().half())
                .map((columns, context) -> {
                    var row = new Row(columns);
                    var onFile = new OnFile<>(row.id("row_id"), ResultColumns.entry(row));
                    return new Held(row.id("entry_id"), onFile);
                })
                .findOne());
    }

    @Override
    public void add(ResultEntry entry, Filing filing) {
        add(identities.next(), entry, filing);
    }

    @Override
    public void replace(Held old, ResultEntry entry, Filing filing) {
        table.supersede(old.onFile().rowId(), filing);
        add(old.id(), entry, filing);
    }

    private void add(UUID id, ResultEntry entry, Filing filing) {
        var provenance = new Provenance(entry.source(), entry.confidence(), entry.note());
        table.add(identities.next(), filing, provenance, ResultColumns.of(id, entry));
    }

    @Override
    public List<Dated> of(Set<UnitCode> codes, LocalDate from, Instant recordedAfter) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select * from result_entry where unit_code = any (:codes) and period_end >= :from
                          and superseded_at is null and recorded_at > :after""")
                .bindArray("codes", UnitCode.class, codes)
                .bind("from", from)
                .bind("after", recordedAfter)
                .map((columns, context) -> {
                    var row = new Row(columns);
                    return new Dated(row.id("entry_id"), ResultColumns.entry(row));
                })
                .list());
    }
}
