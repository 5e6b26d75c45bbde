package vn.ntm.criteria;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The role with which the service reaches its database can neither change nor remove a fact. */
@QuarkusTest
class FactsStayTest {

    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    @Inject
    DataSource pool;

    @BeforeEach
    void theProvinceIsOnFile() {
        TheProvince.isOnFile();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from unit_spell",
                "truncate recognition",
                "update unit_spell set name = 'x'",
                "update recognition set counted = 'YES'",
                "update funding_entry set amount_vnd = 1",
                "update funding_posting set superseded_at = now()",
                "delete from funding_posting",
                "update sponsor set name = 'x'",
                "update sponsorship set until_year = 2024",
                "delete from model_place",
                "update model_place_event set turn = 2",
                "update result_entry set value = 1",
                "update result_measure set unit = 'KM'",
                "update recognition_dossier set state = 'RECOGNISED'",
                "delete from dossier_finding",
                "delete from dossier_attachment",
                "update recognition_decision set number = 'x'",
                "update report_publication set report_hash = 'x'",
                "update procedure_setting set value = 1",
                "update published_figure set value = 1",
                "update planned_target set value = 1",
                "delete from programme_year",
                "delete from boundary_draft",
                "update boundary_change set state = 'ANNULLED'",
                "update carry_over_rule set treatment = 'ENDS'",
                "update unit_succession set area_share = 1",
                "update import_run set kind = 'x'",
                "update act set reason = 'x'",
                "delete from idempotent_answer",
                "insert into journal (act_id, effect, subject_type, subject_id) select id, 'ACT', 'act', id from act",
                "update journal set after_hash = null",
                "delete from journal",
                "truncate journal",
                "delete from audit_seal",
                "insert into audit_seal values (1, 1, 'x', 'x')",
                "alter table recognition disable trigger all",
                "drop table unit_succession",
                "create table anything (x integer)"
            })
    void noFactCanBeChangedOrRemoved(String sql) throws SQLException {
        try (var connection = pool.getConnection();
                var statement = connection.createStatement()) {
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> statement.execute(sql))
                    .extracting(SQLException::getSQLState)
                    .isEqualTo(INSUFFICIENT_PRIVILEGE);
        }
    }
}
