package vn.ntm.awards.form.loading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.commendation.domain.MeritKind;
import vn.ntm.awards.regime.application.RegimePart;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Outcome;
import vn.ntm.ledger.imports.ImportKind;
import vn.ntm.ledger.imports.ImportRow;
import vn.ntm.ledger.imports.KeyedTable;

/** Drafts what regimes say of their forms. */
@ApplicationScoped
class FormRuleImport implements ImportKind {

    private final KnownForm known;
    private final RegimePart part;
    private final KeyedTable table;

    FormRuleImport(Jdbi jdbi, Identities identities, KnownForm known, RegimePart part) {
        this.known = known;
        this.part = part;
        this.table = new KeyedTable(
                jdbi,
                identities,
                "award_form_rule",
                Set.of("regime", "form"),
                "regime:text form:text authority:text recipient_kinds:text[] merit_kind:text conditions:text legal_basis:text");
    }

    @Override
    public String name() {
        return "award-form-rules";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "regime",
                "form",
                "authority",
                "recipientKinds",
                "meritKind",
                "conditions",
                "legalBasis",
                "source",
                "confidence",
                "note");
    }

    @Override
    public Outcome take(ImportRow row, Filing filing) {
        String regime = row.requiredText("regime");
        String form = known.of(row, filing.at());
        var values = new HashMap<String, @Nullable Object>();
        values.put("regime", regime);
        values.put("form", form);
        values.put("authority", row.text("authority"));
        values.put("recipient_kinds", new FormRow(row).recipients());
        values.put("merit_kind", row.choice("meritKind", MeritKind.class));
        values.put("conditions", row.text("conditions"));
        values.put("legal_basis", row.text("legalBasis"));
        return part.file(regime, table, values, row.provenance(), filing, form + " of " + regime);
    }
}
