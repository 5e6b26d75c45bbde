package vn.ntm.ocop.revocation.persistence;

import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import vn.ntm.ledger.fact.Row;
import vn.ntm.ocop.certificate.domain.life.RevocationGround;
import vn.ntm.ocop.revocation.domain.Conclusion;
import vn.ntm.ocop.revocation.domain.Verification;
import vn.ntm.ocop.revocation.domain.VerificationOutcome;
import vn.ntm.ocop.revocation.domain.VerificationState;
import vn.ntm.ocop.revocation.domain.VerificationState.VerificationStep;

/** A row of a verification, read as the state that it is. */
final class VerificationRow {

    private VerificationRow() {}

    static Verification verification(Row row) throws SQLException {
        return new Verification(
                row.id("verification_id"),
                row.id("certificate_id"),
                row.text("product_key"),
                row.choice("ground", RevocationGround.class),
                row.date("opened_on"),
                row.columns().getObject("inspection_id", UUID.class),
                state(row),
                row.number("version"));
    }

    private static VerificationState state(Row row) throws SQLException {
        return switch (row.choice("state", VerificationStep.class)) {
            case OPEN -> new VerificationState.Open(writers(row));
            case CONCLUDED -> new VerificationState.Concluded(writers(row), conclusion(row));
            case CLEARED -> new VerificationState.Cleared(conclusion(row), row.date("cleared_on"));
            case REVOKED -> new VerificationState.Revoked(conclusion(row), row.id("decision_id"), row.decision());
        };
    }

    private static Conclusion conclusion(Row row) throws SQLException {
        return new Conclusion(
                row.choice("outcome", VerificationOutcome.class), row.date("concluded_on"), row.text("report"));
    }

    private static Set<String> writers(Row row) throws SQLException {
        return Set.of((String[]) row.columns().getArray("writers").getArray());
    }
}
