package vn.ntm.criteria.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.procedure.domain.ProcedureParameter;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Outcome;
import vn.ntm.ledger.imports.ImportKind;
import vn.ntm.ledger.imports.ImportRow;
import vn.ntm.ledger.imports.KeyedTable;

/** Files the numbers that steps are held against, each with the days on which it is in force. */
@ApplicationScoped
class ProcedureSettingImport implements ImportKind {

    private static final BigDecimal WHOLE_PERCENT = BigDecimal.valueOf(100);
    private static final BigDecimal MOST = BigDecimal.valueOf(1000);

    private final KeyedTable table;

    ProcedureSettingImport(Jdbi jdbi, Identities identities) {
        this.table = new KeyedTable(
                jdbi,
                identities,
                "procedure_setting",
                Set.of("procedure_code", "step_no", "parameter", "valid"),
                "procedure_code:text step_no:integer parameter:text value:numeric valid:daterange legal_basis:text");
    }

    @Override
    public String name() {
        return "procedure-settings";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "procedureCode",
                "stepNo",
                "parameter",
                "value",
                "validFrom",
                "validTo",
                "legalBasis",
                "source",
                "confidence",
                "note");
    }

    @Override
    public Outcome take(ImportRow row, Filing filing) {
        String code = ProcedureImport.code(row);
        int number = ProcedureStepImport.number(row);
        ProcedureParameter parameter = row.requiredChoice("parameter", ProcedureParameter.class);
        var values = new HashMap<String, @Nullable Object>();
        values.put("procedure_code", code);
        values.put("step_no", number);
        values.put("parameter", parameter);
        values.put("value", value(row, parameter));
        values.put("valid", row.range("validFrom", "validTo"));
        values.put("legal_basis", row.text("legalBasis"));
        return table.file(values, row.provenance(), filing, parameter + " of step " + number + " of " + code);
    }

    private static BigDecimal value(ImportRow row, ProcedureParameter parameter) {
        BigDecimal value = row.requiredNumber("value");
        boolean fits = switch (parameter) {
            case LEAST_SHARE_TAKING_PART, LEAST_SHARE_AGREEING -> value.compareTo(WHOLE_PERCENT) <= 0;
            case DEADLINE_WORKING_DAYS, LEAST_DAYS, LEAST_YEARS, LEAST_BROADCASTS ->
                value.stripTrailingZeros().scale() <= 0 && value.compareTo(MOST) <= 0;
        };
        if (value.signum() == 0 || !fits) {
            throw ImportRow.invalid(
                    "value",
                    value.toPlainString(),
                    "tỷ lệ trên 0 đến 100, hoặc số nguyên từ 1 đến 1000",
                    "a share above 0 up to 100, or a whole number from 1 to 1000");
        }
        return value;
    }
}
