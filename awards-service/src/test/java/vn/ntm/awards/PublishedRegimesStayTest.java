package vn.ntm.awards;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.kernel.testing.PostgresForTests;
import vn.ntm.kernel.testing.TokensForTests;

/** What is published stays, whoever speaks to the database. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class PublishedRegimesStayTest {

    private static final String ACT = "(select recorded_by from award_regime where regime = 'L2022_ND98_2023' limit 1)";

    @Inject
    DataSource pool;

    @BeforeEach
    void theProvinceIsOnFile() {
        TheProvince.load();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into money_rounding (row_id, regime, rule, source, confidence, recorded_at, recorded_by) values"
                        + " (uuidv7(), 'L2022_ND98_2023', 'NONE', 's', 'LOW', now(), " + ACT + ")",
                "insert into award_coefficient (row_id, regime, form, recipient_kind, coefficient, valid, source,"
                        + " confidence, recorded_at, recorded_by) values (uuidv7(), 'L2022_ND98_2023', 'BK_TTG',"
                        + " 'INDIVIDUAL', 3.5, '(,)', 's', 'LOW', now(), " + ACT + ")",
                "update award_form_rule set superseded_at = now(), superseded_by = recorded_by"
                        + " where regime = 'L2022_ND98_2023'"
            })
    void theDatabaseRefusesWhateverWouldChangeIt(String statement) {
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> execute(statement))
                .withMessageContaining("a published regime stays as it is");
    }

    private void execute(String statement) throws SQLException {
        try (var connection = pool.getConnection();
                var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }
}
