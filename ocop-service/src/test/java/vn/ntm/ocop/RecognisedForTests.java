package vn.ntm.ocop;

import jakarta.enterprise.inject.spi.CDI;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** A dossier of a product that a council rated and a decision recognised, as these leave it. */
final class RecognisedForTests {

    private static final String COLUMNS =
            "dossier_id, kind, product_key, certificate_id, certificate_stars, rule_set, procedure_known_at, set_no, unit_code,"
                    + " unit_on, received_on, commune_receipt_no, province_receipt_no, source, confidence";

    private RecognisedForTests() {}

    static String recognised() {
        String dossier = EvaluationCases.in("COUNCIL_SCORING");
        goOn(
                dossier,
                UUID.randomUUID().toString(),
                "RATE",
                "PROPOSED_3_OR_4",
                "stars, average_sum, average_of",
                "4, 78.5, 1");
        goOn(
                dossier,
                UUID.randomUUID().toString(),
                "RECOGNISE",
                "RECOGNISED",
                "stars, decision_number, decision_issuer, decision_signed_on, decision_source",
                "4, '3981/QĐ-UBND', 'UBND tỉnh', '2026-10-05', 'Quyết định 3981/QĐ-UBND'");
        return dossier;
    }

    /** Puts a move on file past all rules but those of the database. */
    static void goOn(String dossier, String actor, String move, String state, String more, String values) {
        try (var connection = CDI.current().select(DataSource.class).get().getConnection()) {
            connection.setAutoCommit(false);
            String act = RulesForTests.act(connection, actor);
            RulesForTests.run(
                    connection,
                    "update evaluation_dossier set superseded_at = now(), superseded_by = '%s' where dossier_id = '%s' and superseded_at is null"
                            .formatted(act, dossier));
            RulesForTests.run(
                    connection,
                    ("insert into evaluation_dossier (row_id, version, move, state, step_on, recorded_at, recorded_by, %s, %s)"
                                    + " select uuidv7(), version + 1, '%s', '%s', '2026-10-05', now(), '%s', %s, %s from evaluation_dossier"
                                    + " where dossier_id = '%s' order by version desc limit 1")
                            .formatted(COLUMNS, more, move, state, act, COLUMNS, values, dossier));
            connection.commit();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
