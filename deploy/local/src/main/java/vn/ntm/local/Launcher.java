package vn.ntm.local;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.ntm.local.home.LaunchFailure;
import vn.ntm.local.home.Layout;
import vn.ntm.local.home.Terminal;
import vn.ntm.local.identity.Identity;
import vn.ntm.local.suite.Ports;

/** Starts the whole suite on one machine and keeps it running until it is stopped. */
@Command(
        name = "deploy/run",
        mixinStandardHelpOptions = true,
        version = "New Rural Development suite 1.0.0-SNAPSHOT",
        description = "Starts PostgreSQL and the four services, loads the province's data where there is none,"
                + " and prints the summary of a year. Ctrl-C stops everything.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:help or version was printed",
            "1:an unforeseen error",
            "2:wrong options",
            "3:a port is taken",
            "4:the suite already runs over this state folder",
            "5:PostgreSQL did not start or ended",
            "6:a service did not start or ended",
            "7:the data was refused",
            "8:something is not built",
            "9:Keycloak did not start or gave no token",
            "130:stopped by Ctrl-C, everything has ended",
            "143:stopped by SIGTERM, everything has ended"
        })
public final class Launcher implements Callable<Integer> {

    @Option(names = "--fresh", description = "Delete databases, passwords and tokens, and start over.")
    private boolean fresh;

    @Option(
            names = "--port-base",
            paramLabel = "PORT",
            defaultValue = "${env:NTM_PORT_BASE:-8080}",
            description =
                    "The gateway's port; criteria, ocop and awards follow it, Keycloak is 8 and PostgreSQL 9 above (${DEFAULT-VALUE}).")
    private int portBase = Ports.DEFAULT_BASE;

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            description = "The province's data (deploy/data/hatinh of the checkout).")
    private @Nullable Path data;

    @Option(
            names = "--state",
            paramLabel = "FOLDER",
            defaultValue = "${env:NTM_STATE}",
            description = "Where databases, tokens and logs are kept (.run of the checkout).")
    private @Nullable Path state;

    @Option(
            names = "--year",
            paramLabel = "YEAR",
            defaultValue = "2023",
            description = "The year whose summary is printed (${DEFAULT-VALUE}).")
    private int year;

    @Option(names = "--no-start-caches", description = "Neither write nor use start-up caches: services start slower.")
    private boolean withoutStartCaches;

    @Option(
            names = "--identity",
            paramLabel = "PROVIDER",
            defaultValue = "local",
            description = "Whose tokens are taken: local, a ready token for each role; or keycloak, a Keycloak with the"
                    + " realm of deploy/keycloak, fetched on the first run (${DEFAULT-VALUE}).")
    private Identity identity = Identity.LOCAL;

    private final Terminal terminal = Terminal.standard();

    /** Ends the JVM with one of the exit codes that the help lists. */
    public static void main(String[] arguments) {
        var errors = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int exitCode = new CommandLine(new Launcher())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setErr(errors)
                .setExecutionExceptionHandler((failure, _, _) -> explain(failure, errors))
                .execute(arguments);
        System.exit(exitCode);
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path checkout = Path.of(System.getProperty("ntm.home", ""));
        var layout = new Layout(checkout, state == null ? checkout.resolve(".run") : state);
        Path folder = data == null ? layout.checkout().resolve("deploy/data/hatinh") : data.toAbsolutePath();
        var run = new Run(layout, new Ports(portBase), folder, terminal, InstantSource.system());
        return run.untilStopped(new Run.Wishes(fresh, !withoutStartCaches, identity, year));
    }

    private static int explain(Exception failure, PrintWriter errors) {
        if (failure instanceof LaunchFailure known) {
            errors.println(known.getMessage());
            return known.exitCode().number();
        }
        failure.printStackTrace(errors);
        return CommandLine.ExitCode.SOFTWARE;
    }
}
