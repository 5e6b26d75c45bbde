package vn.ntm.awards.form.loading;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.commendation.domain.RecipientKind;
import vn.ntm.awards.regime.application.RegimePart;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.domain.PlainNumber;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Outcome;
import vn.ntm.ledger.imports.ImportKind;
import vn.ntm.ledger.imports.ImportRow;
import vn.ntm.ledger.imports.KeyedTable;

/** Drafts the coefficients of regimes. */
@ApplicationScoped
class CoefficientImport implements ImportKind {

    private static final BigDecimal MOST = BigDecimal.valueOf(1000);

    private final KnownForm known;
    private final RegimePart part;
    private final KeyedTable table;

    CoefficientImport(Jdbi jdbi, Identities identities, KnownForm known, RegimePart part) {
        this.known = known;
        this.part = part;
        this.table = new KeyedTable(
                jdbi,
                identities,
                "award_coefficient",
                Set.of("regime", "form", "recipient_kind", "valid"),
                "regime:text form:text recipient_kind:text coefficient:numeric valid:daterange legal_basis:text");
    }

    @Override
    public String name() {
        return "award-coefficients";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "regime",
                "form",
                "recipientKind",
                "coefficient",
                "validFrom",
                "validTo",
                "legalBasis",
                "source",
                "confidence",
                "note");
    }

    @Override
    public Outcome take(ImportRow row, Filing filing) {
        String regime = row.requiredText("regime");
        String form = known.of(regime, row, filing.at());
        RecipientKind recipient = row.requiredChoice("recipientKind", RecipientKind.class);
        var values = new HashMap<String, @Nullable Object>();
        values.put("regime", regime);
        values.put("form", form);
        values.put("recipient_kind", recipient);
        values.put("coefficient", coefficient(row));
        values.put("valid", row.range("validFrom", "validTo"));
        values.put("legal_basis", row.text("legalBasis"));
        return part.file(regime, table, values, row.provenance(), filing, form + " for " + recipient + " of " + regime);
    }

    private static BigDecimal coefficient(ImportRow row) {
        BigDecimal coefficient = PlainNumber.of(row.requiredNumber("coefficient"));
        if (coefficient.signum() == 0 || coefficient.compareTo(MOST) > 0) {
            throw ImportRow.invalid(
                    "coefficient", coefficient.toPlainString(), "trên 0 đến 1000", "above 0 up to 1000");
        }
        return coefficient;
    }
}
