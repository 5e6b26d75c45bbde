package vn.ntm.ocop.certificate.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.ntm.kernel.testing.PostgresForTests;
import vn.ntm.kernel.testing.TokensForTests;

/** The service goes over the certificates once a day, whichever of its replicas looks first. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class NightlyPassTest {

    @Inject
    NoticePass pass;

    @Inject
    DataSource pool;

    @Test
    void itIsRunOnceADayByItself() throws SQLException {
        int before = passes();

        pass.runOnceADay();
        assertThat(pass.runOnceADay()).isEmpty();

        assertThat(passes()).isBetween(1, before + 1);
    }

    @Test
    void whileAnotherReplicaRunsItItIsLeftToThatOne() throws SQLException {
        try (var connection = pool.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("select pg_advisory_lock(hashtextextended('certificate notices', 0))");

            assertThat(pass.runOnceADay()).isEmpty();
            assertThat(pass.goOn()).isEmpty();

            statement.execute("select pg_advisory_unlock(hashtextextended('certificate notices', 0))");
        }
    }

    private int passes() throws SQLException {
        try (var connection = pool.getConnection();
                var statement = connection.createStatement();
                var found = statement.executeQuery(
                        "select count(*) from act where operation = '" + NoticePass.OPERATION + "'")) {
            found.next();
            return found.getInt(1);
        }
    }
}
