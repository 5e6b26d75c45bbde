package vn.ntm.casework.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Outcome;
import vn.ntm.ledger.imports.ImportKind;
import vn.ntm.ledger.imports.ImportRow;
import vn.ntm.ledger.imports.KeyedTable;

/** Files the days that are not as the days of a week usually are. */
@ApplicationScoped
class CalendarDayImport implements ImportKind {

    private final KeyedTable table;

    CalendarDayImport(Jdbi jdbi, Identities identities) {
        this.table = new KeyedTable(jdbi, identities, "calendar_day", Set.of("day"), "day:date kind:text name:text");
    }

    @Override
    public String name() {
        return "calendar-days";
    }

    @Override
    public List<String> columns() {
        return List.of("day", "kind", "name", "source", "confidence", "note");
    }

    @Override
    public Outcome take(ImportRow row, Filing filing) {
        LocalDate day = row.requiredDate("day");
        Kind kind = row.requiredChoice("kind", Kind.class);
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        if (kind == Kind.WORKING_DAY && !weekend) {
            throw ImportRow.invalid("day", day.toString(), "thứ Bảy hoặc Chủ nhật", "a Saturday or a Sunday");
        }
        var values = new HashMap<String, @Nullable Object>();
        values.put("day", day);
        values.put("kind", kind);
        values.put("name", row.requiredText("name"));
        return table.file(values, row.provenance(), filing, "calendar day " + day);
    }

    /** In what way a day is unlike others. */
    @Schema(name = "CalendarDayKind")
    enum Kind {
        /** A public holiday (Bộ luật Lao động art. 112). */
        HOLIDAY,
        /** A weekday on which nobody works, in lieu of a rest day or in exchange for another day. */
        DAY_OFF,
        /** A Saturday or Sunday that is worked in exchange for a day off. */
        WORKING_DAY
    }
}
