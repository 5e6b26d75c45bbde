package vn.ntm.ocop.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Outcome;
import vn.ntm.ledger.imports.ImportKind;
import vn.ntm.ledger.imports.ImportRow;
import vn.ntm.ledger.imports.KeyedTable;

/** Files the numbers that steps are held against, each with the days on which it holds. */
@ApplicationScoped
class OcopSettingImport implements ImportKind {

    private static final int MOST = 1000;

    private final KnownRuleSet known;
    private final KeyedTable table;

    OcopSettingImport(Jdbi jdbi, Identities identities, KnownRuleSet known) {
        this.known = known;
        this.table = new KeyedTable(
                jdbi,
                identities,
                "ocop_setting",
                Set.of("rule_set", "parameter", "valid"),
                "rule_set:text parameter:text value:integer valid:daterange legal_basis:text");
    }

    @Override
    public String name() {
        return "ocop-settings";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "ruleSet", "parameter", "value", "validFrom", "validTo", "legalBasis", "source", "confidence", "note");
    }

    @Override
    public Outcome take(ImportRow row, Filing filing) {
        String ruleSet = known.of(row);
        OcopParameter parameter = row.requiredChoice("parameter", OcopParameter.class);
        var values = new HashMap<String, @Nullable Object>();
        values.put("rule_set", ruleSet);
        values.put("parameter", parameter);
        values.put("value", KnownRuleSet.number(row, "value", MOST));
        values.put("valid", row.range("validFrom", "validTo"));
        values.put("legal_basis", row.text("legalBasis"));
        return table.file(values, row.provenance(), filing, parameter + " of " + ruleSet);
    }
}
