package vn.ntm.awards.regime.loading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.regime.application.RegimePart;
import vn.ntm.awards.regime.domain.Rounding;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Outcome;
import vn.ntm.ledger.imports.ImportKind;
import vn.ntm.ledger.imports.ImportRow;
import vn.ntm.ledger.imports.KeyedTable;

/** Drafts how regimes round amounts. */
@ApplicationScoped
class RoundingImport implements ImportKind {

    private final RegimePart part;
    private final KeyedTable table;

    RoundingImport(Jdbi jdbi, Identities identities, RegimePart part) {
        this.part = part;
        this.table = new KeyedTable(
                jdbi, identities, "money_rounding", Set.of("regime"), "regime:text rule:text legal_basis:text");
    }

    @Override
    public String name() {
        return "money-roundings";
    }

    @Override
    public List<String> columns() {
        return List.of("regime", "rule", "legalBasis", "source", "confidence", "note");
    }

    @Override
    public Outcome take(ImportRow row, Filing filing) {
        String regime = row.requiredText("regime");
        var values = new HashMap<String, @Nullable Object>();
        values.put("regime", regime);
        values.put("rule", row.requiredChoice("rule", Rounding.class));
        values.put("legal_basis", row.text("legalBasis"));
        return part.file(regime, table, values, row.provenance(), filing, "rounding of " + regime);
    }
}
