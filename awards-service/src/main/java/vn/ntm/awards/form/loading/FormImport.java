package vn.ntm.awards.form.loading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.form.domain.FormKind;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Outcome;
import vn.ntm.ledger.imports.ImportKind;
import vn.ntm.ledger.imports.ImportRow;
import vn.ntm.ledger.imports.KeyedTable;

/** Files forms and titles by their codes. */
@ApplicationScoped
class FormImport implements ImportKind {

    private final KeyedTable table;

    FormImport(Jdbi jdbi, Identities identities) {
        this.table = new KeyedTable(
                jdbi,
                identities,
                "award_form",
                Set.of("form"),
                "form:text name_vi:text name_en:text kind:text legal_basis:text");
    }

    @Override
    public String name() {
        return "award-forms";
    }

    @Override
    public List<String> columns() {
        return List.of("form", "nameVi", "nameEn", "kind", "legalBasis", "source", "confidence", "note");
    }

    @Override
    public Outcome take(ImportRow row, Filing filing) {
        String form = new FormRow(row).form();
        var values = new HashMap<String, @Nullable Object>();
        values.put("form", form);
        values.put("name_vi", row.requiredText("nameVi"));
        values.put("name_en", row.requiredText("nameEn"));
        values.put("kind", row.requiredChoice("kind", FormKind.class));
        values.put("legal_basis", row.text("legalBasis"));
        return table.file(values, row.provenance(), filing, "form " + form);
    }
}
