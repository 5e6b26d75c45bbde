package vn.ntm.local.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import vn.ntm.local.access.Passwords;
import vn.ntm.local.home.ExitCode;
import vn.ntm.local.home.LaunchFailure;
import vn.ntm.local.home.Layout;
import vn.ntm.local.home.PrivateFiles;

/** PostgreSQL on this machine: on the loopback address, with passwords, and durable as in production. */
public final class Postgres implements AutoCloseable {

    public static final String PROGRAM = "postgres";

    private static final String SUPERUSER = "postgres";
    private static final Duration START_BUDGET = Duration.ofSeconds(30);

    private final EmbeddedPostgres server;
    private final Postmaster postmaster;

    private Postgres(EmbeddedPostgres server, Postmaster postmaster) {
        this.server = server;
        this.postmaster = postmaster;
    }

    public static String owner(String database) {
        return database + "_owner";
    }

    public static String application(String database) {
        return database + "_app";
    }

    /** Starts the server over the state folder's data and creates the databases that are not there yet. */
    public static Postgres start(Layout layout, int port, List<String> databases) {
        var passwords = new Passwords(layout.secrets());
        try {
            Postmaster.stopLeftover(layout.postgresData());
            EmbeddedPostgres server = serve(layout, port, passwords);
            var postgres = new Postgres(server, Postmaster.of(layout.postgresData()));
            try {
                new Databases(server.getPostgresDatabase(), layout.databaseScript(), passwords).ensure(databases);
            } catch (SQLException | IOException | RuntimeException failed) {
                postgres.close();
                throw failed;
            }
            return postgres;
        } catch (IOException | SQLException | RuntimeException failed) {
            throw new LaunchFailure(
                    ExitCode.DATABASE_FAILED,
                    "PostgreSQL did not start (%s): see %s, or start over with --fresh."
                            .formatted(failed.getMessage(), layout.shown(layout.log(PROGRAM))),
                    failed);
        }
    }

    private static EmbeddedPostgres serve(Layout layout, int port, Passwords passwords) throws IOException {
        System.setProperty("ot.epg.working-dir", layout.postgresBinaries().toString());
        PrivateFiles.makeFolder(layout.checkout().resolve(".run"));
        Files.createDirectories(layout.postgresBinaries());
        Files.createDirectories(layout.logs());
        Redirect log = Redirect.appendTo(layout.log(PROGRAM).toFile());
        String password = passwords.of(SUPERUSER);
        Path passwordFile = passwords.file(SUPERUSER);
        return EmbeddedPostgres.builder()
                .setDataDirectory(layout.postgresData())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPort(port)
                .setPGStartupWait(START_BUDGET)
                .setOutputRedirector(log)
                .setErrorRedirector(log)
                .setConnectConfig("password", password)
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", passwordFile.toString())
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "60")
                .start();
    }

    /** Ends the server that a run which was killed left behind. */
    public static void stopLeftover(Layout layout) throws IOException {
        Postmaster.stopLeftover(layout.postgresData());
    }

    public DataSource superuser(String database) {
        return server.getDatabase(SUPERUSER, database);
    }

    public Postmaster postmaster() {
        return postmaster;
    }

    @Override
    public void close() throws IOException {
        server.close();
        postmaster.awaitEnd();
    }
}
