package vn.ntm.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import vn.ntm.kernel.testing.PostgresForTests;
import vn.ntm.kernel.testing.TokensForTests;

/** Who follows the feed has what the service has, whatever happened at the same time. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class TwinTest {

    private static final int WRITERS = 32;
    private static final int DOOMED = 4;

    private static final String ORIGINAL = """
            select row_id, md5(row(programme_year, unit_code, measure, status, value, named_units, published_on, source,
                confidence, note, recorded_at, superseded_at)::text) as hash
            from published_figure where source like 'writer-%'""";

    private static final String TWIN = """
            select row_id, md5(row((data->>'programmeYear')::integer, data->>'unitCode', data->>'measure', data->>'status',
                (data->>'value')::numeric, array(select jsonb_array_elements_text(data->'namedUnits')),
                (data->>'publishedOn')::date, data->>'source', data->>'confidence', data->>'note',
                recorded_at, superseded_at)::text) as hash
            from twin_%s""";

    @Test
    void aTwinBuiltFromTheFeedEqualsTheOriginal() throws Exception {
        try (Connection database = superuser();
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> writers = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                var writer = new Writers(i, i < DOOMED);
                writers.add(threads.submit(() -> {
                    writer.work();
                    return true;
                }));
            }
            Callable<Boolean> written = () -> writers.stream().allMatch(Future::isDone);
            Future<?> feed = threads.submit(() -> follow("feed", "/v1/changes?limit=7", written));
            cutOff(database);
            Future<?> snapshot = threads.submit(() -> follow("snapshot", "/v1/changes/snapshot?limit=5", written));
            for (Future<?> writer : writers) {
                writer.get();
            }
            feed.get();
            snapshot.get();

            assertThat(rows(database, ORIGINAL)).isGreaterThan(300);
            assertThat(rows(database, ORIGINAL + " and superseded_at is not null"))
                    .isGreaterThan(100);
            assertSame(database, ORIGINAL, TWIN.formatted("feed"));
            assertSame(
                    database,
                    ORIGINAL + " and superseded_at is null",
                    TWIN.formatted("snapshot") + " where superseded_at is null");
            assertThat(rows(database, TWIN.formatted("snapshot") + " except " + ORIGINAL))
                    .isZero();
        }
    }

    private static void assertSame(Connection database, String original, String twin) throws SQLException {
        assertThat(rows(database, "(" + original + ") except (" + twin + ")")).isZero();
        assertThat(rows(database, "(" + twin + ") except (" + original + ")")).isZero();
    }

    /** Ends the connections of the doomed in the middle of their transaction, as a crash would. */
    private static void cutOff(Connection database) throws SQLException {
        var ended = new HashSet<Integer>();
        try (var statement = database.createStatement()) {
            while (ended.size() < DOOMED) {
                var sleeping = statement.executeQuery("""
                        select pid, pg_terminate_backend(pid) from pg_stat_activity
                        where application_name like '%-doomed' and wait_event = 'PgSleep'""");
                while (sleeping.next()) {
                    ended.add(sleeping.getInt(1)); // one that ends slowly is seen twice
                }
                rows(database, "select pg_sleep(0.01)");
            }
        }
    }

    private static boolean follow(String twin, String start, Callable<Boolean> written) throws Exception {
        try (Connection database = superuser()) {
            try (var statement = database.createStatement()) {
                statement.execute("create table twin_" + twin
                        + " (row_id uuid primary key, data jsonb, recorded_at timestamptz, superseded_at timestamptz)");
            }
            var reader = new FeedReader(start);
            boolean last = false;
            while (true) {
                boolean more = reader.read(event -> apply(database, twin, event));
                if (!more && last) {
                    return true;
                }
                last = written.call();
            }
        }
    }

    private static void apply(Connection database, String twin, JsonNode event) {
        if (!event.at("/data/source").asText().startsWith("writer-")) {
            return;
        }
        boolean recorded = event.get("type").asText().equals("vn.ntm.criteria.published-figure.recorded");
        String sql = recorded
                ? "insert into twin_%s (recorded_at, row_id, data) values (cast(? as timestamptz), cast(? as uuid), cast(? as jsonb))"
                : "update twin_%s set superseded_at = cast(? as timestamptz) where row_id = cast(? as uuid)"
                        + " and data = cast(? as jsonb) and superseded_at is null";
        try (PreparedStatement statement = database.prepareStatement(sql.formatted(twin))) {
            statement.setString(1, event.get("time").asText());
            statement.setString(2, event.get("subject").asText());
            statement.setString(3, event.get("data").toString());
            assertThat(statement.executeUpdate()).as(event.toString()).isEqualTo(1);
        } catch (SQLException twice) {
            throw new IllegalStateException(event.toString(), twice);
        }
    }

    private static int rows(Connection database, String sql) throws SQLException {
        int rows = 0;
        try (var statement = database.createStatement();
                var result = statement.executeQuery(sql)) {
            while (result.next()) {
                rows++;
            }
        }
        return rows;
    }

    private static Connection superuser() throws SQLException {
        return DriverManager.getConnection(
                ConfigProvider.getConfig().getValue("test.postgres.superuser-url", String.class));
    }
}
