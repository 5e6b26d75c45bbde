package vn.ntm.criteria.result.persistence;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.assessment.domain.Period;
import vn.ntm.criteria.result.domain.ResultEntry;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.fact.Row;

/** Entries as rows. */
final class ResultColumns {

    private ResultColumns() {}

    static ResultEntry entry(Row row) throws SQLException {
        Provenance provenance = row.provenance();
        return new ResultEntry(
                row.text("measure_code"),
                row.code("unit_code"),
                new Period(row.year("programme_year"), row.number("half")),
                row.decimal("value"),
                provenance.source(),
                provenance.confidence(),
                provenance.note());
    }

    static Map<String, @Nullable Object> of(UUID id, ResultEntry entry) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("entry_id", id);
        values.put("measure_code", entry.measure());
        values.put("unit_code", entry.unit());
        values.put("programme_year", entry.period().year());
        values.put("half", entry.period().half());
        values.put("value", entry.value());
        return values;
    }
}
