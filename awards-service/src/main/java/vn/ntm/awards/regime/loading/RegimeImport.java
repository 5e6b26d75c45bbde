package vn.ntm.awards.regime.loading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.regime.application.RegimePart;
import vn.ntm.awards.regime.domain.Regime;
import vn.ntm.awards.regime.domain.RegimeContent;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Outcome;
import vn.ntm.ledger.imports.ImportKind;
import vn.ntm.ledger.imports.ImportRow;
import vn.ntm.ledger.imports.KeyedTable;

/** Drafts regimes. */
@ApplicationScoped
class RegimeImport implements ImportKind {

    private final RegimePart part;
    private final KeyedTable table;

    RegimeImport(Jdbi jdbi, Identities identities, RegimePart part) {
        this.part = part;
        this.table = new KeyedTable(
                jdbi,
                identities,
                "award_regime",
                Set.of("regime"),
                "regime:text name_vi:text name_en:text law:text decree:text circular:text valid:daterange content:text"
                        + " replaces:text transition:text legal_basis:text");
    }

    @Override
    public String name() {
        return "award-regimes";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "regime",
                "nameVi",
                "nameEn",
                "law",
                "decree",
                "circular",
                "validFrom",
                "validTo",
                "content",
                "replaces",
                "transition",
                "legalBasis",
                "source",
                "confidence",
                "note");
    }

    @Override
    public Outcome take(ImportRow row, Filing filing) {
        String regime = code(row, "regime");
        var values = new HashMap<String, @Nullable Object>();
        values.put("regime", regime);
        values.put("name_vi", row.requiredText("nameVi"));
        values.put("name_en", row.requiredText("nameEn"));
        values.put("law", row.requiredText("law"));
        values.put("decree", row.text("decree"));
        values.put("circular", row.text("circular"));
        values.put("valid", row.requiredRange("validFrom", "validTo"));
        values.put("content", row.requiredChoice("content", RegimeContent.class));
        values.put("replaces", replaces(row, regime));
        values.put("transition", row.text("transition"));
        values.put("legal_basis", row.text("legalBasis"));
        return part.terms(regime, table, values, row.provenance(), filing, "regime " + regime);
    }

    /** The code of a regime. */
    static String code(ImportRow row, String column) {
        String code = row.requiredText(column);
        if (!Regime.isCode(code)) {
            throw ImportRow.invalid(
                    column, code, "mã chế độ, ví dụ L2022_ND152_2025", "a code such as L2022_ND152_2025");
        }
        return code;
    }

    private static @Nullable String replaces(ImportRow row, String regime) {
        if (row.text("replaces") == null) {
            return null;
        }
        String replaces = code(row, "replaces");
        if (regime.equals(replaces)) {
            throw ImportRow.invalid("replaces", replaces, "mã chế độ khác", "the code of another regime");
        }
        return replaces;
    }
}
