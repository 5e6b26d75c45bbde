package vn.ntm.ocop.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Cursor;
import vn.ntm.ledger.fact.Known;
import vn.ntm.ledger.fact.Row;
import vn.ntm.ledger.keyset.Keyset;

/** The steps of procedures on file. */
@ApplicationScoped
public class OcopSteps {

    private static final String STEPS =
            "select * from ocop_procedure_step where " + Known.AT + " and rule_set = :ruleSet order by flow, step_no";
    private static final String WITH_STEPS =
            "from (select distinct rule_set from ocop_procedure_step where " + Known.AT + ") with_steps where true";
    private static final Keyset ORDER = Keyset.by("rule_set", "text");

    private final Jdbi jdbi;

    OcopSteps(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The steps of a rule set, flow by flow; none if nobody found them. */
    public List<OcopStep> of(String ruleSet, Instant knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery(STEPS)
                .bind("ruleSet", ruleSet)
                .bind("knownAt", knownAt)
                .map((columns, _) -> step(new Row(columns)))
                .list());
    }

    /** The rule sets that have steps. */
    List<String> ruleSets(Optional<Cursor> place, AsOf asOf, int most) {
        return ORDER.<String>read(
                jdbi,
                "select rule_set " + WITH_STEPS,
                query -> query.bind("knownAt", asOf.knownAt()),
                place,
                most,
                row -> row.text("rule_set"));
    }

    long count(AsOf asOf) {
        return Keyset.count(jdbi, WITH_STEPS, query -> query.bind("knownAt", asOf.knownAt()));
    }

    private static OcopStep step(Row row) throws SQLException {
        return new OcopStep(
                row.text("rule_set"),
                row.choice("flow", OcopFlow.class),
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
