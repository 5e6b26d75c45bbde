package vn.ntm.awards.procedure;

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

/** Files the steps of procedures. */
@ApplicationScoped
class AwardStepImport implements ImportKind {

    private static final int MOST = 99;

    private final KeyedTable table;

    AwardStepImport(Jdbi jdbi, Identities identities) {
        this.table = new KeyedTable(
                jdbi,
                identities,
                "award_procedure_step",
                Set.of("flow", "step_no"),
                "flow:text step_no:integer from_state:text to_state:text event:text actor:text guard:text"
                        + " deadline:text deadline_unit:text deadline_basis:text output:text legal_basis:text");
    }

    @Override
    public String name() {
        return "award-procedure-steps";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "flow",
                "stepNo",
                "fromState",
                "toState",
                "event",
                "actor",
                "guard",
                "deadline",
                "deadlineUnit",
                "deadlineBasis",
                "output",
                "legalBasis",
                "source",
                "confidence",
                "note");
    }

    @Override
    public Outcome take(ImportRow row, Filing filing) {
        AwardFlow flow = row.requiredChoice("flow", AwardFlow.class);
        int number = row.requiredInteger("stepNo", 1, MOST);
        var values = new HashMap<String, @Nullable Object>();
        values.put("flow", flow);
        values.put("step_no", number);
        values.put("from_state", row.text("fromState") == null ? null : state(row, "fromState"));
        values.put("to_state", state(row, "toState"));
        values.put("event", row.requiredText("event"));
        values.put("actor", row.requiredText("actor"));
        values.put("guard", row.text("guard"));
        values.put("deadline", row.text("deadline"));
        values.put("deadline_unit", row.choice("deadlineUnit", DeadlineUnit.class));
        values.put("deadline_basis", row.text("deadlineBasis"));
        values.put("output", row.text("output"));
        values.put("legal_basis", row.text("legalBasis"));
        return table.file(values, row.provenance(), filing, "step " + number + " of " + flow);
    }

    private static String state(ImportRow row, String column) {
        String state = row.requiredText(column);
        if (!state.matches("[A-Z][A-Z0-9_]{0,39}")) {
            throw ImportRow.invalid(column, state, "chữ hoa, số và _", "capital letters, digits and _");
        }
        return state;
    }
}
