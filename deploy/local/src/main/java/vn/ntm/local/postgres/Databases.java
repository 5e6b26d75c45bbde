package vn.ntm.local.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import vn.ntm.local.access.Passwords;

/** The services' databases, each with the role that owns it and the role that the service works as. */
final class Databases {

    private final DataSource server;
    private final DatabaseScript script;
    private final Passwords passwords;

    Databases(DataSource server, Path script, Passwords passwords) throws IOException {
        this.server = server;
        this.script = new DatabaseScript(Files.readString(script));
        this.passwords = passwords;
    }

    /** Creates those that do not exist yet. A creation that was cut off half-way is taken back first. */
    void ensure(List<String> names) throws SQLException, IOException {
        try (Connection connection = server.getConnection()) {
            for (String name : names) {
                if (!exists(connection, name)) {
                    create(connection, name);
                }
            }
        }
    }

    private static boolean exists(Connection connection, String name) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT 1 FROM pg_database WHERE datname = ?")) {
            query.setString(1, name);
            return query.executeQuery().next();
        }
    }

    private void create(Connection connection, String name) throws SQLException, IOException {
        String owner = Postgres.owner(name);
        String application = Postgres.application(name);
        Map<String, String> values = Map.of(
                "database", name,
                "owner", owner,
                "application", application,
                "ownerPassword", passwords.of(owner),
                "applicationPassword", passwords.of(application));
        try (Statement statement = connection.createStatement()) {
            statement.execute("DROP ROLE IF EXISTS " + application);
            statement.execute("DROP ROLE IF EXISTS " + owner);
            for (String sql : script.statements(values)) {
                statement.execute(sql);
            }
        }
    }
}
