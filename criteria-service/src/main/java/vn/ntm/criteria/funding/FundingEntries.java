package vn.ntm.criteria.funding;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.fact.FactTable;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Filing.OnFile;
import vn.ntm.ledger.fact.Row;

/** The entries on file. */
@ApplicationScoped
class FundingEntries {

    private final Jdbi jdbi;
    private final FactTable table;
    private final Identities identities;

    FundingEntries(Jdbi jdbi, Identities identities) {
        this.jdbi = jdbi;
        this.table = new FactTable(jdbi, "funding_entry");
        this.identities = identities;
    }

    Optional<OnFile<FundingEntry>> like(FundingEntry entry) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select * from funding_entry
                        where unit_code = :unit and source_kind = :sourceKind and measure = :measure
                          and programme_year is not distinct from cast(:year as integer)
                          and since_year is not distinct from cast(:since as integer)
                          and period_end is not distinct from cast(:end as date)
                          and source = :source and superseded_at is null""")
                .bind("unit", entry.unit())
                .bind("year", entry.programmeYear())
                .bind("since", entry.sinceYear())
                .bind("end", entry.periodEnd())
                .bind("sourceKind", entry.sourceKind())
                .bind("measure", entry.measure())
                .bind("source", entry.provenance().source())
                .map((columns, context) ->
                        new OnFile<>(columns.getObject("row_id", UUID.class), entry(new Row(columns))))
                .findOne());
    }

    void add(FundingEntry entry, Filing filing) {
        add(entry, filing, identities.next());
    }

    void replace(UUID rowId, FundingEntry entry, Filing filing) {
        UUID identity =
                jdbi.withHandle(handle -> handle.createQuery("select entry_id from funding_entry where row_id = :row")
                        .bind("row", rowId)
                        .mapTo(UUID.class)
                        .one());
        table.supersede(rowId, filing);
        add(entry, filing, identity);
    }

    private void add(FundingEntry entry, Filing filing, UUID identity) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("entry_id", identity);
        values.put("unit_code", entry.unit());
        values.put("unit_on", entry.unitOn());
        values.put("programme_year", entry.programmeYear());
        values.put("since_year", entry.sinceYear());
        values.put("period_end", entry.periodEnd());
        values.put("source_kind", entry.sourceKind());
        values.put("measure", entry.measure());
        values.put("amount_vnd", entry.amount());
        table.add(identities.next(), filing, entry.provenance(), values);
    }

    static FundingEntry entry(Row row) throws SQLException {
        return new FundingEntry(
                row.code("unit_code"),
                row.optionalDate("unit_on"),
                row.optionalYear("programme_year"),
                row.optionalNumber("since_year"),
                row.optionalDate("period_end"),
                row.choice("source_kind", FundingEntry.SourceKind.class),
                row.choice("measure", FundingEntry.FundingMeasure.class),
                row.optionalDecimal("amount_vnd"),
                row.provenance());
    }
}
