package vn.ntm.criteria;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;

/** One of many who write at the same time: slowly, with second thoughts, and some are cut off in the middle. */
final class Writers {

    private static final int TRANSACTIONS = 8;
    private static final int LONGEST_PAUSE_MILLIS = 40;

    private final Random chance;
    private final String name;
    private final boolean doomed;
    private final List<UUID> current = new ArrayList<>();

    Writers(int number, boolean doomed) {
        this.chance = new Random(number);
        this.name = "writer-" + number;
        this.doomed = doomed;
    }

    /** Works through all transactions; a doomed one also begins one that it will never end. */
    void work() throws SQLException {
        if (doomed) {
            try (Connection connection = connect(name + "-doomed")) {
                connection.setAutoCommit(false);
                record(connection, act(connection));
                execute(connection, "select pg_sleep(60)");
                throw new IllegalStateException("it was to be cut off");
            } catch (SQLException cutOff) {
                current.clear();
            }
        }
        try (Connection connection = connect(name)) {
            connection.setAutoCommit(false);
            for (int i = 0; i < TRANSACTIONS; i++) {
                transaction(connection);
            }
        }
    }

    private void transaction(Connection connection) throws SQLException {
        List<UUID> before = List.copyOf(current);
        UUID act = act(connection);
        pause(connection);
        record(connection, act);
        Savepoint savepoint = connection.setSavepoint();
        List<UUID> kept = List.copyOf(current);
        record(connection, act);
        if (chance.nextInt(3) == 0) {
            connection.rollback(savepoint);
            current.clear();
            current.addAll(kept);
        }
        pause(connection);
        supersede(connection, act, current.remove(chance.nextInt(current.size())));
        record(connection, act);
        pause(connection);
        if (chance.nextInt(4) == 0) {
            connection.rollback();
            current.clear();
            current.addAll(before);
        } else {
            connection.commit();
        }
    }

    private UUID act(Connection connection) throws SQLException {
        UUID id = id();
        update(
                connection,
                "insert into act (id, operation, kind, actor, roles, recorded_at) values (?, 'test', 'WRITE', 'x', '{}', now())",
                id);
        return id;
    }

    private void record(Connection connection, UUID act) throws SQLException {
        UUID row = id();
        update(
                connection,
                "insert into published_figure (row_id, recorded_by, source, programme_year, unit_code, measure, status,"
                        + " value, named_units, confidence, recorded_at) values (?, ?, ?, 2031, '42', 'test', 'FINAL', "
                        + chance.nextInt(1000) + ".50, '{42}', 'LOW', clock_timestamp())",
                row,
                act,
                name + " " + row);
        current.add(row);
    }

    private static void supersede(Connection connection, UUID act, UUID row) throws SQLException {
        update(
                connection,
                "update published_figure set superseded_at = clock_timestamp(), superseded_by = ? where row_id = ?",
                act,
                row);
    }

    private void pause(Connection connection) throws SQLException {
        execute(connection, "select pg_sleep(" + chance.nextInt(LONGEST_PAUSE_MILLIS) / 1000.0 + ")");
    }

    private UUID id() {
        return new UUID(chance.nextLong(), chance.nextLong());
    }

    private static void update(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Connection connect(String name) throws SQLException {
        var config = ConfigProvider.getConfig();
        return DriverManager.getConnection(
                config.getValue("quarkus.datasource.jdbc.url", String.class) + "?ApplicationName=" + name,
                config.getValue("quarkus.datasource.username", String.class),
                config.getValue("quarkus.datasource.password", String.class));
    }
}
