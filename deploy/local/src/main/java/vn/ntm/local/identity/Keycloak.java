package vn.ntm.local.identity;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import vn.ntm.local.access.Passwords;
import vn.ntm.local.access.Role;
import vn.ntm.local.home.BackgroundCommand;
import vn.ntm.local.home.ExitCode;
import vn.ntm.local.home.LaunchFailure;
import vn.ntm.local.home.Layout;
import vn.ntm.local.home.LogEnd;
import vn.ntm.local.home.ProcessFile;
import vn.ntm.local.postgres.Postgres;

/** Keycloak on this machine: on the loopback address, with the programme's realm, over a database of its own. */
public final class Keycloak {

    /** Its name on the terminal, of its log and of its database. */
    public static final String PROGRAM = "keycloak";

    /** Who may make other accounts, until a person with an account of their own takes over. */
    public static final String ADMINISTRATOR = "keycloak-admin";

    /** The client by which another system, and the loading of the data, gets its tokens. */
    public static final String SYSTEM_CLIENT = "ntm-system";

    private static final Duration START_BUDGET = Duration.ofMinutes(3);
    private static final Duration ANSWER_BUDGET = Duration.ofSeconds(5);
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final int OK = 200;

    private final Layout layout;
    private final Process process;
    private final URI issuer;
    private final long startedAt;

    private Keycloak(Layout layout, Process process, URI issuer, long startedAt) {
        this.layout = layout;
        this.process = process;
        this.issuer = issuer;
        this.startedAt = startedAt;
    }

    /** Starts it without waiting; its database must be there. The realm is imported where there is none yet. */
    public static Keycloak start(Layout layout, int port, int databasePort) throws IOException {
        var program = new KeycloakProgram(layout);
        Path home = program.layOutHome();
        List<String> command = program.command(home, List.of("start", "--optimized", "--import-realm"));
        var builder = new ProcessBuilder(BackgroundCommand.of(command))
                .directory(home.toFile())
                .redirectInput(Redirect.from(Path.of("/dev/null").toFile()))
                .redirectErrorStream(true)
                .redirectOutput(layout.log(PROGRAM).toFile());
        builder.environment().putAll(environment(new Passwords(layout.secrets()), port, databasePort));
        long startedAt = System.nanoTime();
        Process process = builder.start();
        new ProcessFile(layout.processFile(PROGRAM)).write(process.toHandle());
        return new Keycloak(layout, process, issuer(port), startedAt);
    }

    /** The realm's address, by which its tokens name it. */
    public static URI issuer(int port) {
        return URI.create(address(port) + "/realms/ntm");
    }

    /** The address as people and services see it. */
    public static String address(int port) {
        return "http://localhost:" + port;
    }

    public URI issuer() {
        return issuer;
    }

    public Process process() {
        return process;
    }

    /**
     * Waits until the realm answers.
     *
     * @return how long it took since the start, in nanoseconds
     * @throws LaunchFailure if it ends before that, or takes too long
     */
    public long awaitReady() throws InterruptedException {
        HttpRequest question = HttpRequest.newBuilder(URI.create(issuer + "/.well-known/openid-configuration"))
                .timeout(ANSWER_BUDGET)
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (!isReady(client, question)) {
                if (process.waitFor(PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
                    throw new LaunchFailure(ExitCode.IDENTITY_FAILED, obituary());
                }
                if (System.nanoTime() - startedAt > START_BUDGET.toNanos()) {
                    throw new LaunchFailure(
                            ExitCode.IDENTITY_FAILED,
                            "Keycloak is not ready after %d s; the end of its log:%n%s"
                                    .formatted(START_BUDGET.toSeconds(), LogEnd.of(layout.log(PROGRAM))));
                }
            }
        }
        return System.nanoTime() - startedAt;
    }

    /** Asks it to end, and insists when the budget is spent. */
    public void stop(Duration budget) throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(budget.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().onExit().join();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            process.destroyForcibly().onExit().join();
        }
        new ProcessFile(layout.processFile(PROGRAM)).delete();
    }

    public String obituary() {
        return "Keycloak ended unexpectedly with exit code %d; the end of %s:%n%s"
                .formatted(process.exitValue(), layout.shown(layout.log(PROGRAM)), LogEnd.of(layout.log(PROGRAM)));
    }

    private static boolean isReady(HttpClient client, HttpRequest question) throws InterruptedException {
        try {
            return client.send(question, BodyHandlers.discarding()).statusCode() == OK;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Secrets go by the environment, which is its owner's alone to read, and never by the command line. */
    private static Map<String, String> environment(Passwords passwords, int port, int databasePort) throws IOException {
        String owner = Postgres.owner(PROGRAM);
        String frontend = System.getenv().getOrDefault("NTM_FRONTEND_ORIGIN", "http://localhost:5173");
        return Map.ofEntries(
                Map.entry("KC_HTTP_ENABLED", "true"),
                Map.entry("KC_HTTP_HOST", "127.0.0.1"),
                Map.entry("KC_HTTP_PORT", Integer.toString(port)),
                Map.entry("KC_HOSTNAME", address(port)),
                Map.entry("KC_CACHE", "local"),
                Map.entry("KC_DB_URL", "jdbc:postgresql://127.0.0.1:%d/%s".formatted(databasePort, PROGRAM)),
                Map.entry("KC_DB_USERNAME", owner),
                Map.entry("KC_DB_PASSWORD", passwords.of(owner)),
                Map.entry("KC_DB_POOL_MAX_SIZE", "8"),
                Map.entry("KC_BOOTSTRAP_ADMIN_USERNAME", ADMINISTRATOR),
                Map.entry("KC_BOOTSTRAP_ADMIN_PASSWORD", passwords.of(ADMINISTRATOR)),
                Map.entry("NTM_SYSTEM_CLIENT_SECRET", passwords.of(SYSTEM_CLIENT)),
                Map.entry("NTM_SYSTEM_UNIT", Role.SYSTEM.unit()),
                Map.entry("NTM_FRONTEND_ORIGIN", frontend),
                Map.entry(
                        "NTM_FRONTEND_REDIRECT_URI",
                        System.getenv().getOrDefault("NTM_FRONTEND_REDIRECT_URI", frontend + "/")));
    }
}
