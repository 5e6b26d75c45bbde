package vn.ntm.awards.ceremony.loading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.ceremony.domain.Ceremony;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Outcome;
import vn.ntm.ledger.imports.ImportKind;
import vn.ntm.ledger.imports.ImportRow;
import vn.ntm.ledger.imports.KeyedTable;

/** Files ceremonies that were found in the public record; their points are filed by themselves. */
@ApplicationScoped
class CeremonyImport implements ImportKind {

    private final KeyedTable table;

    CeremonyImport(Jdbi jdbi, Identities identities) {
        this.table = new KeyedTable(
                jdbi,
                identities,
                "ceremony",
                Set.of("ceremony"),
                "ceremony:text name:text held_on:date organiser:text");
    }

    @Override
    public String name() {
        return "ceremonies";
    }

    @Override
    public List<String> columns() {
        return List.of("ceremony", "name", "heldOn", "organiser", "source", "confidence", "note");
    }

    @Override
    public Outcome take(ImportRow row, Filing filing) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("ceremony", code(row));
        values.put("name", row.requiredText("name"));
        values.put("held_on", row.requiredDate("heldOn"));
        values.put("organiser", row.text("organiser"));
        return table.file(values, row.provenance(), filing, "ceremony " + values.get("ceremony"));
    }

    static String code(ImportRow row) {
        String code = row.requiredText("ceremony");
        if (!Ceremony.isCode(code)) {
            throw ImportRow.invalid("ceremony", code, "chữ hoa, chữ số, gạch nối", "capitals, digits and hyphens");
        }
        return code;
    }
}
