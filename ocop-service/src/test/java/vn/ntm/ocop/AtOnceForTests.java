package vn.ntm.ocop;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;

/** Lets two requests come to the same turn before either has it. */
final class AtOnceForTests {

    private static final String WAITING = """
            select count(*) from pg_locks where locktype = 'advisory' and not granted
            and database = (select oid from pg_database where datname = current_database())""";

    private AtOnceForTests() {}

    /** Both answers, in the order of the requests, once both have waited: one for the thing, the other for it or for the one. */
    static <T> List<T> both(DataSource pool, String thing, Callable<T> first, Callable<T> second) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor();
                var turn = pool.getConnection()) {
            turn.setAutoCommit(false);
            asked(turn, "select count(pg_advisory_xact_lock(hashtextextended('%s', 0)))".formatted(thing));
            var one = threads.submit(first);
            var other = threads.submit(second);
            while (asked(turn, WAITING) < 2 && !one.isDone() && !other.isDone()) {
                Thread.onSpinWait();
            }
            turn.commit();
            return List.of(one.get(), other.get());
        }
    }

    private static int asked(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
