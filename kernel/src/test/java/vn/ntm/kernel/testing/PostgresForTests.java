package vn.ntm.kernel.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One real PostgreSQL for all tests of a module, with the roles that a province runs with. */
public class PostgresForTests implements QuarkusTestResourceLifecycleManager {

    private static final String PASSWORD = "only-for-tests";

    private @Nullable EmbeddedPostgres server;

    @Override
    public Map<String, String> start() {
        try {
            EmbeddedPostgres started = EmbeddedPostgres.builder()
                    .setPort(0)
                    .setServerConfig("max_connections", "80")
                    .start();
            server = started;
            createDatabase(started);
            return Map.of(
                    "quarkus.datasource.jdbc.url",
                    "jdbc:postgresql://localhost:%d/service".formatted(started.getPort()),
                    "quarkus.datasource.username",
                    "service_app",
                    "quarkus.datasource.password",
                    PASSWORD,
                    "quarkus.flyway.username",
                    "service_owner",
                    "quarkus.flyway.password",
                    PASSWORD,
                    "test.postgres.superuser-url",
                    started.getJdbcUrl("postgres", "service"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void stop() {
        try {
            if (server != null) {
                server.close();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void createDatabase(EmbeddedPostgres server) throws IOException, SQLException {
        String script = Files.readString(checkout().resolve("deploy/postgres/create-service-database.sql"))
                .replaceAll("(?m)^--.*$", "")
                .replace("${database}", "service")
                .replace("${ownerPassword}", PASSWORD)
                .replace("${applicationPassword}", PASSWORD)
                .replace("${owner}", "service_owner")
                .replace("${application}", "service_app");
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            for (String sql : Pattern.compile(";\\s*\\n").splitAsStream(script).toList()) {
                if (!sql.isBlank()) {
                    statement.execute(sql);
                }
            }
        }
    }

    /** The root of the checkout, wherever in it the tests run. */
    public static Path checkout() {
        return Stream.<Path>iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                .filter(folder -> Files.exists(folder.resolve("deploy/data")))
                .findFirst()
                .orElseThrow();
    }
}
