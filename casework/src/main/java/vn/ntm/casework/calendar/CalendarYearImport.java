package vn.ntm.casework.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Outcome;
import vn.ntm.ledger.imports.ImportKind;
import vn.ntm.ledger.imports.ImportRow;
import vn.ntm.ledger.imports.KeyedTable;

/** Files the years of which every day off is on file; in no other year are working days counted. */
@ApplicationScoped
class CalendarYearImport implements ImportKind {

    private final KeyedTable table;

    CalendarYearImport(Jdbi jdbi, Identities identities) {
        this.table =
                new KeyedTable(jdbi, identities, "calendar_year", Set.of("calendar_year"), "calendar_year:integer");
    }

    @Override
    public String name() {
        return "calendar-years";
    }

    @Override
    public List<String> columns() {
        return List.of("year", "source", "confidence", "note");
    }

    @Override
    public Outcome take(ImportRow row, Filing filing) {
        ProgrammeYear year = row.requiredYear("year");
        var values = new HashMap<String, @Nullable Object>();
        values.put("calendar_year", year);
        return table.file(values, row.provenance(), filing, "calendar year " + year.value());
    }
}
