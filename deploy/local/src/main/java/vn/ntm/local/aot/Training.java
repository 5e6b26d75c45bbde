package vn.ntm.local.aot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import vn.ntm.local.home.LaunchFailure;
import vn.ntm.local.home.Layout;
import vn.ntm.local.home.PrivateFiles;
import vn.ntm.local.home.Terminal;
import vn.ntm.local.load.DataLoad;
import vn.ntm.local.suite.Ports;
import vn.ntm.local.suite.Service;
import vn.ntm.local.suite.Suite;

/**
 * One run of the whole suite over a throw-away database, with the province's data and a few questions, at whose end every service whose
 * jars are new writes its start-up cache.
 */
public final class Training {

    private static final int FIRST_PORT = 20_080;
    private static final Duration WRITING_BUDGET = Duration.ofMinutes(3);

    private final Terminal terminal;
    private final InstantSource clock;
    private final StartCaches caches;
    private final Layout scratch;

    public Training(Layout layout, Terminal terminal, InstantSource clock) {
        this.terminal = terminal;
        this.clock = clock;
        this.caches = new StartCaches(layout);
        this.scratch = new Layout(layout.checkout(), layout.state().resolve("training"));
    }

    /** What a training needs to be stopped from outside. */
    public interface Stop {
        void onStop(Suite suite);
    }

    /** Makes the caches that are missing. A training that fails costs speed and nothing else, so it is told and not thrown. */
    public void trainWhereNew(Path data, Stop stop) throws IOException, InterruptedException {
        List<Service> services = caches.unsettled();
        if (services.isEmpty()) {
            return;
        }
        terminal.line("Writing start-up caches, once for these jars (about a minute) ...");
        for (Service service : services) {
            caches.cache(service).discard();
        }
        PrivateFiles.deleteTree(scratch.state());
        long start = System.nanoTime();
        try {
            train(services, data, stop);
            settle(services, start);
        } catch (LaunchFailure failure) {
            terminal.line("  no start-up caches (services will start slower): " + failure.getMessage());
        } finally {
            PrivateFiles.deleteTree(scratch.state());
        }
    }

    private void train(List<Service> services, Path data, Stop stop) throws IOException, InterruptedException {
        Ports ports = Ports.freeFrom(FIRST_PORT);
        var quiet = Terminal.silent();
        var suite = new Suite(
                scratch,
                ports,
                service -> services.contains(service) ? caches.cache(service).write() : caches.of(service),
                quiet);
        stop.onStop(suite);
        try {
            suite.start(clock);
            new DataLoad(scratch, ports, quiet).loadWhereEmpty(data);
            new Questions(ports).ask();
        } finally {
            suite.stop(WRITING_BUDGET);
        }
    }

    private void settle(List<Service> services, long start) throws IOException {
        for (Service service : services) {
            StartCache cache = caches.cache(service);
            cache.settle();
            if (!Files.exists(cache.file())) {
                terminal.line("  %s wrote no start-up cache and will start slower".formatted(service.label()));
            }
        }
        terminal.step("written in", System.nanoTime() - start);
    }
}
