package vn.ntm.awards.ceremony.loading;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.ceremony.application.Ceremonies;
import vn.ntm.awards.ceremony.application.CeremonyProblem;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Outcome;
import vn.ntm.ledger.imports.ImportKind;
import vn.ntm.ledger.imports.ImportRow;
import vn.ntm.ledger.imports.KeyedTable;
import vn.ntm.ledger.unit.UnitDirectory;

/** Files the points of ceremonies that were found in the public record. */
@ApplicationScoped
class CeremonyPointImport implements ImportKind {

    private static final int MOST = 1000;

    private final KeyedTable table;
    private final Ceremonies ceremonies;
    private final UnitDirectory units;
    private final Calendar calendar;

    CeremonyPointImport(
            Jdbi jdbi, Identities identities, Ceremonies ceremonies, UnitDirectory units, Calendar calendar) {
        this.table = new KeyedTable(
                jdbi,
                identities,
                "ceremony_point",
                Set.of("ceremony", "point"),
                "ceremony:text point:integer name:text unit_code:text unit_on:date main:boolean");
        this.ceremonies = ceremonies;
        this.units = units;
        this.calendar = calendar;
    }

    @Override
    public String name() {
        return "ceremony-points";
    }

    @Override
    public List<String> columns() {
        return List.of("ceremony", "point", "name", "unitCode", "main", "source", "confidence", "note");
    }

    @Override
    public Outcome take(ImportRow row, Filing filing) {
        String code = CeremonyImport.code(row);
        Integer point = row.integer("point");
        if (point == null || point < 1 || point > MOST) {
            throw ImportRow.invalid("point", String.valueOf(point), "số từ 1 đến 1000", "a number, 1 to 1000");
        }
        LocalDate heldOn = ceremonies
                .find(code, new AsOf(calendar.today(), calendar.now()))
                .orElseThrow(() -> new Refusal(CeremonyProblem.CEREMONY_NOT_ON_FILE, Map.of("ceremony", code)))
                .ceremony()
                .heldOn();
        UnitCode unit = row.requiredCode("unitCode");
        units.on(unit, heldOn);
        var values = new HashMap<String, @Nullable Object>();
        values.put("ceremony", code);
        values.put("point", point);
        values.put("name", row.requiredText("name"));
        values.put("unit_code", unit);
        values.put("unit_on", heldOn);
        values.put("main", main(row));
        return table.file(values, row.provenance(), filing, "point %d of %s".formatted(point, code));
    }

    private static boolean main(ImportRow row) {
        String text = row.requiredText("main");
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw ImportRow.invalid("main", text, "true hoặc false", "true or false");
        };
    }
}
