package vn.ntm.awards.privacy.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.privacy.domain.DataRequestKind;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Outcome;
import vn.ntm.ledger.imports.ImportKind;
import vn.ntm.ledger.imports.ImportRow;
import vn.ntm.ledger.imports.KeyedTable;

/** Files within how many working days requests are answered. */
@ApplicationScoped
class TermImport implements ImportKind {

    private static final int MOST_DAYS = 365;

    private final KeyedTable table;

    TermImport(Jdbi jdbi, Identities identities) {
        this.table = new KeyedTable(
                jdbi,
                identities,
                "data_request_term",
                Set.of("kind", "valid"),
                "kind:text working_days:integer valid:daterange legal_basis:text");
    }

    @Override
    public String name() {
        return "data-request-terms";
    }

    @Override
    public List<String> columns() {
        return List.of("kind", "workingDays", "validFrom", "validTo", "legalBasis", "source", "confidence", "note");
    }

    @Override
    public Outcome take(ImportRow row, Filing filing) {
        DataRequestKind kind = row.requiredChoice("kind", DataRequestKind.class);
        Integer days = row.integer("workingDays");
        if (days == null || days < 1 || days > MOST_DAYS) {
            throw ImportRow.invalid("workingDays", Objects.toString(days, ""), "từ 1 đến 365", "1 to 365");
        }
        var values = new HashMap<String, @Nullable Object>();
        values.put("kind", kind);
        values.put("working_days", days);
        values.put("valid", row.requiredRange("validFrom", "validTo"));
        values.put("legal_basis", row.requiredText("legalBasis"));
        return table.file(values, row.provenance(), filing, "data request term of " + kind);
    }
}
