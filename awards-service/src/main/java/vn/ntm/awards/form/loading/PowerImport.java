package vn.ntm.awards.form.loading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.form.domain.IssuerKind;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Outcome;
import vn.ntm.ledger.imports.ImportKind;
import vn.ntm.ledger.imports.ImportRow;
import vn.ntm.ledger.imports.KeyedTable;

/** Files who can give which form from when to when. */
@ApplicationScoped
class PowerImport implements ImportKind {

    private final KnownForm known;
    private final KeyedTable table;

    PowerImport(Jdbi jdbi, Identities identities, KnownForm known) {
        this.known = known;
        this.table = new KeyedTable(
                jdbi,
                identities,
                "award_power",
                Set.of("form", "issuer_kind", "valid"),
                "form:text issuer_kind:text valid:daterange legal_basis:text");
    }

    @Override
    public String name() {
        return "award-powers";
    }

    @Override
    public List<String> columns() {
        return List.of("form", "issuerKind", "validFrom", "validTo", "legalBasis", "source", "confidence", "note");
    }

    @Override
    public Outcome take(ImportRow row, Filing filing) {
        String form = known.of(row, filing.at());
        IssuerKind issuer = row.requiredChoice("issuerKind", IssuerKind.class);
        var values = new HashMap<String, @Nullable Object>();
        values.put("form", form);
        values.put("issuer_kind", issuer);
        values.put("valid", row.requiredRange("validFrom", "validTo"));
        values.put("legal_basis", row.text("legalBasis"));
        return table.file(values, row.provenance(), filing, "power of " + issuer + " over " + form);
    }
}
