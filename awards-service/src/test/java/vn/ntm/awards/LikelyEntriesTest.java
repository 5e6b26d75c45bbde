package vn.ntm.awards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.ntm.kernel.testing.PostgresForTests;
import vn.ntm.kernel.testing.TokensForTests;

/**
 * How many entries are likely to match, over a register of ten thousand made for it: the term 1 is in all, 2 in a half, 3 in a hundredth,
 * and each has one of its own.
 */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class LikelyEntriesTest {

    private static final String REGISTER = """
            alter table register_entry rename to kept;
            create table register_entry (terms bigint[]);
            insert into register_entry
                select array[1, 1000 + i]::bigint[] || case when i % 2 = 0 then array[2::bigint] end || case when i % 100 = 0 then array[3::bigint] end
                from generate_series(1, 10000) i""";

    @Test
    void ofWordsTheLeastFrequentCountsAloneAndOtherTermsMeetByChance() throws SQLException {
        try (Connection connection = register()) {
            connection.createStatement().execute("analyze register_entry");

            assertThat(likely(connection, "'{1,2}', '{}'")).isCloseTo(5_000, within(200.0));
            assertThat(likely(connection, "'{}', '{2,3}'")).isCloseTo(50, within(20.0));
            assertThat(likely(connection, "'{2}', '{3}'")).isCloseTo(50, within(20.0));
            assertThat(likely(connection, "null, '{}'")).isCloseTo(10_000, within(1.0));
            assertThat(likely(connection, "'{999999}', '{}'"))
                    .as("what nothing is known of is as frequent as the least frequent at most")
                    .isLessThan(likely(connection, "'{2}', '{}'"));
            connection.rollback();
        }
    }

    @Test
    void whereNothingWasCountedYetNothingIsLikely() throws SQLException {
        try (Connection connection = register()) {
            assertThat(likely(connection, "'{1}', '{}'")).isNull();
            connection.rollback();
        }
    }

    private static Connection register() throws SQLException {
        Connection connection = DriverManager.getConnection(
                ConfigProvider.getConfig().getValue("test.postgres.superuser-url", String.class));
        connection.setAutoCommit(false);
        connection.createStatement().execute(REGISTER);
        return connection;
    }

    private static @Nullable Double likely(Connection connection, String terms) throws SQLException {
        try (var row = connection.createStatement().executeQuery("select likely_entries(" + terms + ")")) {
            row.next();
            return row.getObject(1, Double.class);
        }
    }
}
