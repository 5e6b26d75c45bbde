package vn.ntm.criteria.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.procedure.domain.DossierStage;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Outcome;
import vn.ntm.ledger.imports.ImportKind;
import vn.ntm.ledger.imports.ImportRow;
import vn.ntm.ledger.imports.KeyedTable;

/** Files the steps of procedures. */
@ApplicationScoped
class ProcedureStepImport implements ImportKind {

    private final Jdbi jdbi;
    private final KeyedTable table;

    ProcedureStepImport(Jdbi jdbi, Identities identities) {
        this.jdbi = jdbi;
        this.table = new KeyedTable(
                jdbi,
                identities,
                "procedure_step",
                Set.of("procedure_code", "step_no"),
                "procedure_code:text step_no:integer from_state:text to_state:text actor:text guard:text output:text"
                        + " legal_basis:text");
    }

    @Override
    public String name() {
        return "procedure-steps";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "procedureCode",
                "stepNo",
                "fromState",
                "toState",
                "actor",
                "guard",
                "output",
                "legalBasis",
                "source",
                "confidence",
                "note");
    }

    @Override
    public Outcome take(ImportRow row, Filing filing) {
        String code = ProcedureImport.code(row);
        int number = number(row);
        var values = new HashMap<String, @Nullable Object>();
        values.put("procedure_code", code);
        values.put("step_no", number);
        boolean ofDossiers = isOfDossiers(code)
                .orElseThrow(() -> ImportRow.invalid(
                        "procedureCode",
                        code,
                        "mã của một quy trình đã có",
                        "the code of a procedure that is on file"));
        values.put("from_state", state(row, "fromState", ofDossiers));
        values.put("to_state", state(row, "toState", ofDossiers));
        values.put("actor", row.requiredText("actor"));
        values.put("guard", row.text("guard"));
        values.put("output", row.text("output"));
        values.put("legal_basis", row.text("legalBasis"));
        return table.file(values, row.provenance(), filing, "step " + number + " of " + code);
    }

    /** The number of a step, from 1. */
    static int number(ImportRow row) {
        Integer number = row.integer("stepNo");
        if (number == null || number < 1) {
            throw ImportRow.invalid("stepNo", String.valueOf(row.text("stepNo")), "số từ 1", "a number from 1");
        }
        return number;
    }

    /** Whether dossiers go by the procedure: then its states are theirs. Nothing if there is no such procedure. */
    private Optional<Boolean> isOfDossiers(String code) {
        return jdbi.withHandle(handle ->
                handle.createQuery("""
                        select bool_or(subject = 'RECOGNITION' and cardinality(unit_types) > 0) from recognition_procedure
                        where procedure_code = :code and superseded_at is null having count(*) > 0""").bind("code", code).mapTo(Boolean.class).findOne());
    }

    private static String state(ImportRow row, String column, boolean ofDossiers) {
        if (ofDossiers) {
            return row.requiredChoice(column, DossierStage.class).name();
        }
        String state = row.requiredText(column);
        if (!state.matches("[A-Z][A-Z_]{0,39}")) {
            throw ImportRow.invalid(column, state, "chữ hoa và _", "capital letters and _");
        }
        return state;
    }
}
