package vn.ntm.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static vn.ntm.criteria.DossiersForTests.FORMER_COMMUNE;
import static vn.ntm.criteria.DossiersForTests.GROUNDS;
import static vn.ntm.criteria.DossiersForTests.PUBLICATION;
import static vn.ntm.criteria.DossiersForTests.TALLY;
import static vn.ntm.criteria.DossiersForTests.allMet;
import static vn.ntm.criteria.DossiersForTests.front;
import static vn.ntm.criteria.DossiersForTests.move;
import static vn.ntm.criteria.DossiersForTests.officer;
import static vn.ntm.criteria.DossiersForTests.verifier;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.criteria.dossier.domain.DossierMove;

/** A dossier moves as its procedure and its state allow, by who may, on what is there; else it is refused. */
@QuarkusTest
class DossierRefusalsTest {

    @Inject
    DataSource pool;

    @BeforeEach
    void settings() {
        DossiersForTests.settingsAreOnFile();
    }

    @Test
    void aMoveThatTheStateLacksNamesThoseThatItHas() {
        String id = DossiersForTests.in("PLANNED");

        move(id, "_submit", officer(), GROUNDS.formatted("2025-08-05"))
                .statusCode(409)
                .body("code", equalTo("dossier-state-refuses"), "currentState", equalTo("PLANNED"))
                .body("allowedOperations", contains("selfAssessDossier"));
    }

    @Test
    void theProcedureWithoutADistrictClosesNoOpinions() {
        move(DossiersForTests.in("PUBLISHED"), "_close-opinions", officer(), GROUNDS.formatted("2025-08-21"))
                .statusCode(409)
                .body("code", equalTo("not-in-procedure"));
    }

    @Test
    void whoSubmittedCannotVerify() {
        String id = DossiersForTests.in("SUBMITTED");
        int before = steps(id);

        move(id, "_verify", officer(), allMet(id, "2025-09-10"))
                .statusCode(409)
                .body("code", equalTo("preparer-cannot-approve"));
        assertThat(steps(id)).isEqualTo(before);
    }

    @Test
    void theDatabaseRefusesTooThatAPreparerApproves() {
        String id = DossiersForTests.in("SUBMITTED");

        assertThatExceptionOfType(UnableToExecuteStatementException.class)
                .isThrownBy(() -> Jdbi.create(pool)
                        .useHandle(handle ->
                                handle.createUpdate("""
                                insert into recognition_dossier (row_id, dossier_id, version, move, state, step_on,
                                    unit_id, unit_code, unit_on, level, programme_year, set_code, set_version, procedure_code,
                                    procedure_known_at, source, confidence, recorded_at, recorded_by)
                                select gen_random_uuid(), dossier_id, version + 1, 'VERIFY', 'VERIFIED', step_on,
                                    unit_id, unit_code, unit_on, level, programme_year, set_code, set_version, procedure_code,
                                    procedure_known_at, source, confidence, recorded_at, recorded_by
                                from recognition_dossier where dossier_id = cast(:id as uuid) and version = 6""").bind("id", id).execute()))
                .withMessageContaining("nobody approves what he prepared");
    }

    @Test
    void theDatabaseRanksTheMovesAsTheDomainDoes() {
        for (DossierMove move : DossierMove.values()) {
            for (DossierMove earlier : DossierMove.values()) {
                assertThat(rank(earlier) >= 1 && rank(move) > rank(earlier))
                        .as(move + " checks " + earlier)
                        .isEqualTo(move.checks(earlier));
            }
        }
    }

    @Test
    void nothingIsDoneBeforeWhatItRestsOn() {
        String id = DossiersForTests.in("SUBMITTED");

        move(id, "_verify", verifier(), allMet(id, "2025-08-28"))
                .statusCode(409)
                .body("code", equalTo("day-before-basis"));
    }

    @Test
    void aReportIsPublicForItsTime() {
        move(
                        DossiersForTests.in("SELF_ASSESSED"),
                        "_publish",
                        officer(),
                        PUBLICATION.formatted("2025-08-06", "2025-08-19"))
                .statusCode(409)
                .body("code", equalTo("too-short-or-seldom"), "detail", containsString("14"));
    }

    @Test
    void whatNobodySetCannotBeChecked() {
        String id = DossiersForTests.opened(FORMER_COMMUNE, "any", "2024-01-08");
        move(id, "_self-assess", officer(), GROUNDS.formatted("2024-01-09")).statusCode(200);
        move(id, "_publish", officer(), PUBLICATION.formatted("2024-01-10", "2024-01-25"))
                .statusCode(200);
        move(id, "_close-opinions", officer(), GROUNDS.formatted("2024-01-26")).statusCode(200);
        move(id, "_hold-meeting", officer(), TALLY.formatted("2024-01-29")).statusCode(200);
        move(id, "_submit", officer(), GROUNDS.formatted("2024-01-30")).statusCode(200);
        move(id, "_verify", verifier(), GROUNDS.formatted("2024-02-20")).statusCode(200);

        move(id, "_survey", front(), TALLY.formatted("2024-03-01"))
                .statusCode(409)
                .body("code", equalTo("setting-missing"), "detail", containsString("procedure-settings"));
    }

    @Test
    void everyCriterionNeedsAFinding() {
        String id = DossiersForTests.in("SUBMITTED");
        String another = allMet(id, "2025-09-10").replace("\"criterion\":3,", "\"criterion\":99,");

        move(id, "_verify", verifier(), another)
                .statusCode(409)
                .body("code", equalTo("appraisal-incomplete"), "detail", containsString("[3]"));
    }

    private int steps(String id) {
        return Jdbi.create(pool)
                .withHandle(handle -> handle.createQuery(
                                "select count(*) from recognition_dossier where dossier_id = cast(:id as uuid)")
                        .bind("id", id)
                        .mapTo(int.class)
                        .one());
    }

    private int rank(DossierMove move) {
        return Jdbi.create(pool)
                .withHandle(handle -> handle.createQuery("select dossier_move_rank(:move)")
                        .bind("move", move)
                        .mapTo(int.class)
                        .one());
    }
}
