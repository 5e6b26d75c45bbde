package vn.ntm.criteria.assessment.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.SQLException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import vn.ntm.criteria.assessment.application.RecordedValue;
import vn.ntm.criteria.assessment.application.bulk.ValueLine;
import vn.ntm.criteria.assessment.application.export.ExportOrder;
import vn.ntm.criteria.assessment.application.export.ValuesOnFile;
import vn.ntm.ledger.fact.Known;
import vn.ntm.ledger.fact.Row;

/** Reads them by a cursor, of which some rows at a time are in memory. */
@ApplicationScoped
class StoredValuesOnFile implements ValuesOnFile {

    private static final int ROWS_AT_A_TIME = 500;

    /** Whoever asks for a file and does not read it keeps a connection no longer than this. */
    private static final String PATIENCE = "set local idle_in_transaction_session_timeout = '60s'";

    private static final String VALUES = """
            select distinct on (e.unit_code collate "C", v.indicator_code collate "C") e.unit_code, v.*
            from assessment_entry e join indicator_value v on v.entry_id = e.row_id
            where e.set_code = :set and e.set_version = :version and e.period = :period and e.unit_on = :unitOn
              and e.recorded_at <= :knownAt
            """;

    private static final String IN_A_UNIT = """
            and e.unit_code = any (array(
                select s.code from unit_spell s
                where s.valid @> :unitOn and %s and s.code in (select units_ever_in(:unit))
                  and :unit = any (unit_path(s.code, :unitOn, :knownAt))))""".formatted(Known.at("s."));

    private static final String IN_ORDER = """

            order by e.unit_code collate "C", v.indicator_code collate "C", e.entry_no desc""";

    private final Jdbi jdbi;

    StoredValuesOnFile(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void forEach(ExportOrder order, Taker taker) throws IOException {
        jdbi.useTransaction(handle -> {
            handle.execute("set transaction read only");
            handle.execute(PATIENCE);
            asked(handle, order)
                    .setFetchSize(ROWS_AT_A_TIME)
                    .map((columns, _) -> line(new Row(columns)))
                    .useIterator(values -> {
                        while (values.hasNext()) {
                            taker.take(values.next());
                        }
                    });
        });
    }

    private static Query asked(Handle handle, ExportOrder order) {
        return handle.createQuery(VALUES + (order.unit() == null ? "" : IN_A_UNIT) + IN_ORDER)
                .bind("set", order.set().code())
                .bind("version", order.set().number())
                .bind("period", order.period().toString())
                .bind("unitOn", order.period().lastDay())
                .bind("knownAt", order.knownAt())
                .bind("unit", order.unit());
    }

    private static ValueLine line(Row row) throws SQLException {
        return new ValueLine(row.code("unit_code"), ValueColumns.read(row), ground(row));
    }

    private static RecordedValue.Ground ground(Row row) throws SQLException {
        return new RecordedValue.Ground(
                row.text("source"), row.optionalText("evidence"), row.optionalText("evidence_hash"));
    }
}
