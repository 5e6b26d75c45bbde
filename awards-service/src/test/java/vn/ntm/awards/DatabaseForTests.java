package vn.ntm.awards;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;

/** What whoever has a copy of the database can read in it. */
final class DatabaseForTests {

    private static final List<Connection> HELD = new ArrayList<>();

    private DatabaseForTests() {}

    /** The acts on record: operation, reason and document of each. */
    static List<String> acts() {
        return query("select operation || ' ' || coalesce(reason, '') || ' ' || coalesce(document, '') from act");
    }

    /** In which tables of the database the text stands, in whatever column, as text or as bytes. */
    static List<String> placesOf(String text) {
        String bytes = HexFormat.of().formatHex(text.getBytes(UTF_8));
        return tables().stream()
                .filter(table -> !query("""
                        select 1 from "%1$s" t where position('%2$s' in t::text) > 0
                            or position('%3$s' in t::text) > 0 limit 1""".formatted(table, text, bytes)).isEmpty())
                .toList();
    }

    /** Holds the turn of something as a request does that is being answered, until the database is gone. */
    static void hold(String thing) {
        try {
            Connection connection = DriverManager.getConnection(superuser());
            HELD.add(connection);
            connection.setAutoCommit(false);
            try (var statement = connection.prepareStatement("select pg_advisory_xact_lock(hashtextextended(?, 0))")) {
                statement.setString(1, thing);
                statement.execute();
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static List<String> tables() {
        return query("select table_name from information_schema.tables"
                + " where table_schema = 'public' and table_type = 'BASE TABLE'");
    }

    private static List<String> query(String sql) {
        var rows = new ArrayList<String>();
        try (var connection = DriverManager.getConnection(superuser());
                var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            while (result.next()) {
                rows.add(result.getString(1));
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return rows;
    }

    private static String superuser() {
        return ConfigProvider.getConfig().getValue("test.postgres.superuser-url", String.class);
    }
}
