package vn.ntm.awards.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import vn.ntm.ledger.fact.Known;
import vn.ntm.ledger.fact.Row;

/** The steps of procedures on file. */
@ApplicationScoped
public class AwardSteps {

    private static final String STEPS =
            "select * from award_procedure_step where " + Known.AT + " order by flow, step_no";

    private final Jdbi jdbi;

    AwardSteps(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** All steps, flow by flow. */
    List<AwardStep> all(Instant knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery(STEPS)
                .bind("knownAt", knownAt)
                .map((columns, _) -> step(new Row(columns)))
                .list());
    }

    /** The steps of a flow; none if nobody found them. */
    public List<AwardStep> of(AwardFlow flow, Instant knownAt) {
        return all(knownAt).stream().filter(step -> step.flow() == flow).toList();
    }

    private static AwardStep step(Row row) throws SQLException {
        return new AwardStep(
                row.choice("flow", AwardFlow.class),
                row.number("step_no"),
                row.optionalText("from_state"),
                row.text("to_state"),
                row.text("event"),
                row.text("actor"),
                row.optionalText("guard"),
                row.optionalText("deadline"),
                row.optionalChoice("deadline_unit", DeadlineUnit.class),
                row.optionalText("deadline_basis"),
                row.optionalText("output"),
                row.optionalText("legal_basis"),
                row.provenance());
    }
}
