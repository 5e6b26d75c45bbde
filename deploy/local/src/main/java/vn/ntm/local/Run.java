package vn.ntm.local;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import vn.ntm.local.aot.StartCaches;
import vn.ntm.local.aot.Training;
import vn.ntm.local.home.ExitCode;
import vn.ntm.local.home.LaunchFailure;
import vn.ntm.local.home.Layout;
import vn.ntm.local.home.PrivateFiles;
import vn.ntm.local.home.RunLock;
import vn.ntm.local.home.Terminal;
import vn.ntm.local.identity.Identity;
import vn.ntm.local.identity.KeycloakProgram;
import vn.ntm.local.load.DataLoad;
import vn.ntm.local.suite.Ports;
import vn.ntm.local.suite.Service;
import vn.ntm.local.suite.Suite;
import vn.ntm.local.suite.Suite.CacheOptions;
import vn.ntm.local.summary.SummaryClient;

/** One run of the suite, from the first check to the last process's end. */
final class Run {

    private final Layout layout;
    private final Ports ports;
    private final Path data;
    private final Terminal terminal;
    private final InstantSource clock;

    /**
     * What the person at the terminal asked for.
     *
     * @param identity whose tokens the services take
     * @param year whose summary is printed
     */
    record Wishes(boolean fresh, boolean startCaches, Identity identity, int year) {}

    Run(Layout layout, Ports ports, Path data, Terminal terminal, InstantSource clock) {
        this.layout = layout;
        this.ports = ports;
        this.data = data;
        this.terminal = terminal;
        this.clock = clock;
    }

    /** Returns only by an exception: when something fails. A signal ends the JVM, and the suite before it. */
    int untilStopped(Wishes wishes) throws IOException, InterruptedException {
        try (RunLock _ = RunLock.take(layout)) {
            Suite.stopLeftovers(layout);
            ports.requireFree(wishes.identity());
            if (wishes.fresh()) {
                startOver();
            }
            if (wishes.startCaches()) {
                new Training(layout, ports, terminal, clock).trainWhereNew(data, Run::killOnSignal);
            }
            if (wishes.identity() == Identity.KEYCLOAK) {
                new KeycloakProgram(layout).install(terminal);
            }
            CacheOptions caches = wishes.startCaches() ? new StartCaches(layout) : StartCaches.none();
            try (var suite = new Suite(layout, ports, wishes.identity(), caches, terminal)) {
                stopOnSignal(suite);
                serveUnlessStopped(suite, wishes);
            }
            return 0;
        }
    }

    /** When a signal stops the suite, whatever was under way fails; that is no failure to report. */
    private void serveUnlessStopped(Suite suite, Wishes wishes) throws IOException, InterruptedException {
        try {
            serve(suite, wishes);
        } catch (LaunchFailure failed) {
            if (!suite.isClosed()) {
                throw failed;
            }
        } catch (IOException failed) {
            if (!suite.isClosed()) {
                String reason = suite.firstEnd()
                        .completeOnTimeout(failed.toString(), 1, TimeUnit.SECONDS)
                        .join();
                throw new LaunchFailure(ExitCode.SERVICE_FAILED, reason, failed);
            }
        }
    }

    private void serve(Suite suite, Wishes wishes) throws IOException, InterruptedException {
        long start = System.nanoTime();
        terminal.line("Starting ...");
        suite.start(clock);
        new DataLoad(layout, ports, suite.systemToken(), terminal).loadWhereEmpty(data);
        new SummaryClient(ports.url(Service.GATEWAY)).table(wishes.year()).forEach(terminal::line);
        terminal.line("");
        new Signpost(layout, ports, wishes.identity()).lines().forEach(terminal::line);
        terminal.line("Up in %s. Ctrl-C stops everything.".formatted(Terminal.seconds(System.nanoTime() - start)));
        throw new LaunchFailure(ExitCode.SERVICE_FAILED, suite.firstEnd().join());
    }

    private void startOver() throws IOException {
        PrivateFiles.deleteTree(layout.postgresData());
        PrivateFiles.deleteTree(layout.secrets());
        PrivateFiles.deleteTree(layout.tokens());
        PrivateFiles.deleteTree(layout.logs());
        PrivateFiles.deleteTree(layout.keycloakData());
    }

    private void stopOnSignal(Suite suite) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                boolean running = !suite.isClosed();
                suite.close();
                if (running) {
                    terminal.line("Stopped.");
                }
            } catch (IOException failed) {
                terminal.line("Not everything could be stopped: " + failed.getMessage());
            }
        }));
    }

    /** A training that is cut off need not write what it has learnt. */
    private static void killOnSignal(Suite suite) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                suite.stop(Duration.ZERO);
            } catch (IOException nothingMoreToDo) {
                Thread.currentThread().interrupt();
            }
        }));
    }
}
