package vn.ntm.awards.privacy.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.person.domain.PersonField;
import vn.ntm.awards.privacy.domain.RetentionRule;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Outcome;
import vn.ntm.ledger.imports.ImportKind;
import vn.ntm.ledger.imports.ImportRow;
import vn.ntm.ledger.imports.KeyedTable;

/** Files the rules on keeping. */
@ApplicationScoped
class RetentionImport implements ImportKind {

    private static final Pattern NAME = Pattern.compile("[A-Z0-9]+(_[A-Z0-9]+)*");
    private static final int MOST_MONTHS = 1200;

    private final KeyedTable table;

    RetentionImport(Jdbi jdbi, Identities identities) {
        this.table = new KeyedTable(
                jdbi,
                identities,
                "retention_rule",
                Set.of("rule", "field", "valid"),
                "rule:text field:text kept_months:integer counted_from:text valid:daterange legal_basis:text");
    }

    @Override
    public String name() {
        return "retention-rules";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "rule",
                "field",
                "keptMonths",
                "countedFrom",
                "validFrom",
                "validTo",
                "legalBasis",
                "source",
                "confidence",
                "note");
    }

    @Override
    public Outcome take(ImportRow row, Filing filing) {
        String rule = row.requiredText("rule");
        if (!NAME.matcher(rule).matches()) {
            throw ImportRow.invalid(
                    "rule", rule, "chữ hoa không dấu, chữ số, gạch dưới", "capitals, digits and underscores");
        }
        Integer months = row.integer("keptMonths");
        if (months != null && months > MOST_MONTHS) {
            throw ImportRow.invalid("keptMonths", months.toString(), "tối đa 1200 tháng", "at most 1200 months");
        }
        PersonField field = row.requiredChoice("field", PersonField.class);
        var values = new HashMap<String, @Nullable Object>();
        values.put("rule", rule);
        values.put("field", field);
        values.put("kept_months", months);
        values.put("counted_from", row.requiredChoice("countedFrom", RetentionRule.CountedFrom.class));
        values.put("valid", row.requiredRange("validFrom", "validTo"));
        values.put("legal_basis", row.text("legalBasis"));
        return table.file(values, row.provenance(), filing, "retention rule " + rule + " on " + field);
    }
}
