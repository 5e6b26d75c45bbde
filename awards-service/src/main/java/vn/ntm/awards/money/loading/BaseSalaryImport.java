package vn.ntm.awards.money.loading;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.fact.DateRange;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Outcome;
import vn.ntm.ledger.imports.ImportKind;
import vn.ntm.ledger.imports.ImportRow;
import vn.ntm.ledger.imports.KeyedTable;

/** Files base salaries. */
@ApplicationScoped
class BaseSalaryImport implements ImportKind {

    private final KeyedTable table;

    BaseSalaryImport(Jdbi jdbi, Identities identities) {
        this.table = new KeyedTable(
                jdbi,
                identities,
                "base_salary",
                Set.of("valid"),
                "valid:daterange amount_vnd:numeric legal_basis:text");
    }

    @Override
    public String name() {
        return "base-salaries";
    }

    @Override
    public List<String> columns() {
        return List.of("validFrom", "validTo", "amountVnd", "legalBasis", "source", "confidence", "note");
    }

    @Override
    public Outcome take(ImportRow row, Filing filing) {
        DateRange valid = row.requiredRange("validFrom", "validTo");
        row.requiredText("amountVnd");
        BigDecimal amount = row.wholeNumber("amountVnd");
        if (amount == null || amount.signum() == 0) {
            throw ImportRow.invalid("amountVnd", String.valueOf(amount), "số tiền trên 0", "an amount above 0");
        }
        var values = new HashMap<String, @Nullable Object>();
        values.put("valid", valid);
        values.put("amount_vnd", amount);
        values.put("legal_basis", row.text("legalBasis"));
        return table.file(values, row.provenance(), filing, "base salary from " + valid.from());
    }
}
