package vn.ntm.criteria.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.procedure.domain.ProcedureSubject;
import vn.ntm.criteria.recognition.domain.Level;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Outcome;
import vn.ntm.ledger.imports.ImportKind;
import vn.ntm.ledger.imports.ImportRow;
import vn.ntm.ledger.imports.KeyedTable;
import vn.ntm.ledger.unit.UnitType;

/** Files procedures: for which units and titles they are, and when. */
@ApplicationScoped
class ProcedureImport implements ImportKind {

    private final KeyedTable table;

    ProcedureImport(Jdbi jdbi, Identities identities) {
        this.table = new KeyedTable(
                jdbi,
                identities,
                "recognition_procedure",
                Set.of("procedure_code", "valid"),
                "procedure_code:text subject:text unit_types:text[] levels:text[] valid:daterange legal_basis:text");
    }

    @Override
    public String name() {
        return "recognition-procedures";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "procedureCode",
                "subject",
                "unitTypes",
                "levels",
                "validFrom",
                "validTo",
                "legalBasis",
                "source",
                "confidence",
                "note");
    }

    @Override
    public Outcome take(ImportRow row, Filing filing) {
        String code = code(row);
        var values = new HashMap<String, @Nullable Object>();
        values.put("procedure_code", code);
        values.put("subject", row.requiredChoice("subject", ProcedureSubject.class));
        values.put("unit_types", choices(row, "unitTypes", UnitType.class));
        values.put("levels", choices(row, "levels", Level.class));
        values.put("valid", row.range("validFrom", "validTo"));
        values.put("legal_basis", row.text("legalBasis"));
        return table.file(values, row.provenance(), filing, "procedure " + code);
    }

    /** The code of a procedure, such as {@code COMMUNE_RECOG_2TIER}. */
    static String code(ImportRow row) {
        String code = row.requiredText("procedureCode");
        if (!code.matches("[A-Z][A-Z0-9_]{1,59}")) {
            throw ImportRow.invalid("procedureCode", code, "chữ hoa, số và _", "capital letters, digits and _");
        }
        return code;
    }

    private static <E extends Enum<E>> List<String> choices(ImportRow row, String column, Class<E> type) {
        String text = row.text(column);
        if (text == null) {
            return List.of();
        }
        List<String> given = Arrays.asList(text.split(";", -1));
        List<String> known =
                Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        if (!known.containsAll(given)) {
            String all = String.join(";", known);
            throw ImportRow.invalid(column, text, "trong số: " + all, "among " + all);
        }
        return given;
    }
}
