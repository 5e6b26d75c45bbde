package vn.ntm.criteria.debt;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.assessment.domain.Period;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.fact.FactTable;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Filing.OnFile;
import vn.ntm.ledger.fact.Row;

/** The reports of construction debt on file. */
@ApplicationScoped
class Debts {

    private final Jdbi jdbi;
    private final FactTable table;
    private final Identities identities;

    Debts(Jdbi jdbi, Identities identities) {
        this.jdbi = jdbi;
        this.table = new FactTable(jdbi, "construction_debt");
        this.identities = identities;
    }

    /** The current report of the same unit and period. */
    Optional<OnFile<ReportedDebt>> like(ReportedDebt debt) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select * from construction_debt
                        where unit_code = :unit and period = :period and superseded_at is null""")
                .bind("unit", debt.unit())
                .bind("period", debt.period().toString())
                .map((columns, context) -> {
                    var row = new Row(columns);
                    return new OnFile<>(row.id("row_id"), read(row));
                })
                .findOne());
    }

    void add(ReportedDebt debt, Filing filing) {
        add(identities.next(), debt, filing);
    }

    void replace(UUID rowId, ReportedDebt debt, Filing filing) {
        UUID entry = jdbi.withHandle(
                handle -> handle.createQuery("select entry_id from construction_debt where row_id = :row")
                        .bind("row", rowId)
                        .mapTo(UUID.class)
                        .one());
        table.supersede(rowId, filing);
        add(entry, debt, filing);
    }

    private void add(UUID entry, ReportedDebt debt, Filing filing) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("entry_id", entry);
        values.put("unit_code", debt.unit());
        values.put("period", debt.period().toString());
        values.put("unit_on", debt.unitOn());
        values.put("amount_vnd", debt.amount());
        table.add(identities.next(), filing, debt.provenance(), values);
    }

    static ReportedDebt read(Row row) throws SQLException {
        return new ReportedDebt(
                row.code("unit_code"),
                Period.parse(row.text("period")).orElseThrow(),
                row.decimal("amount_vnd"),
                row.provenance());
    }
}
