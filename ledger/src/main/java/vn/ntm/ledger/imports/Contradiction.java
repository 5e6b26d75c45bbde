package vn.ntm.ledger.imports;

import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import org.jdbi.v3.core.statement.StatementException;
import org.postgresql.util.PSQLException;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.fact.FactProblem;

/** What the database refused: the last guard, behind the rules that say it better. */
public final class Contradiction {

    private static final String INTEGRITY_CONSTRAINT_VIOLATION = "23";

    private Contradiction() {}

    /** @throws StatementException the failure itself, unless a constraint was violated */
    public static Refusal of(StatementException failure) {
        if (failure.getCause() instanceof SQLException cause
                && Objects.requireNonNullElse(cause.getSQLState(), "").startsWith(INTEGRITY_CONSTRAINT_VIOLATION)) {
            return new Refusal(FactProblem.FACT_CONTRADICTS, Map.of("constraint", constraint(cause)));
        }
        throw failure;
    }

    private static String constraint(SQLException cause) {
        return cause instanceof PSQLException postgres
                        && postgres.getServerErrorMessage() != null
                        && postgres.getServerErrorMessage().getConstraint() != null
                ? postgres.getServerErrorMessage().getConstraint()
                : "?";
    }
}
