package vn.ntm.local.aot;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import vn.ntm.local.home.ExitCode;
import vn.ntm.local.home.LaunchFailure;
import vn.ntm.local.home.Layout;
import vn.ntm.local.home.PrivateFiles;
import vn.ntm.local.home.Terminal;
import vn.ntm.local.identity.Identity;
import vn.ntm.local.load.DataLoad;
import vn.ntm.local.suite.Ports;
import vn.ntm.local.suite.Service;
import vn.ntm.local.suite.Suite;

/**
 * One run of the whole suite over a throw-away database, with the province's data and a few questions, at whose end every service whose
 * jars are new writes its start-up cache.
 */
public final class Training {

    private static final Duration WRITING_BUDGET = Duration.ofMinutes(3);

    private final Terminal terminal;
    private final InstantSource clock;
    private final StartCaches caches;
    private final Layout scratch;
    private final Ports trainedFor;

    /** @param trainedFor where the suite will listen: the training listens beside it, so that nobody takes it for ready */
    public Training(Layout layout, Ports trainedFor, Terminal terminal, InstantSource clock) {
        this.trainedFor = trainedFor;
        this.terminal = terminal;
        this.clock = clock;
        this.caches = new StartCaches(layout);
        this.scratch = new Layout(layout.checkout(), layout.state().resolve("training"));
    }

    /** What a training needs to be stopped from outside. */
    public interface Stop {
        void onStop(Suite suite);
    }

    /**
     * Makes the caches that are missing. A training that fails costs speed and nothing else: it is told, at each start, and is not
     * repeated for the same jars.
     */
    public void trainWhereNew(Path data, Stop stop) throws IOException, InterruptedException {
        List<Service> services = caches.unsettled();
        if (!services.isEmpty()) {
            terminal.line("Writing start-up caches, once for these jars (about a minute) ...");
            trainOnce(services, data, stop);
        }
        for (Service service : Service.values()) {
            caches.cache(service)
                    .failure()
                    .ifPresent(reason ->
                            terminal.line("  %s has no start-up cache and starts slower, until it is built anew: %s"
                                    .formatted(service.label(), reason)));
        }
    }

    private void trainOnce(List<Service> services, Path data, Stop stop) throws IOException, InterruptedException {
        for (Service service : services) {
            caches.cache(service).discard();
        }
        PrivateFiles.deleteTree(scratch.state());
        long start = System.nanoTime();
        try {
            train(services, data, stop);
            settle(services);
            terminal.step("written in", System.nanoTime() - start);
        } catch (TrainingFailure failure) {
            for (Service service : services) {
                caches.cache(service).giveUp(failure.reason());
            }
        } finally {
            PrivateFiles.deleteTree(scratch.state());
        }
    }

    private void train(List<Service> services, Path data, Stop stop)
            throws IOException, InterruptedException, TrainingFailure {
        Ports ports = trainedFor.next();
        var quiet = Terminal.silent();
        var suite = new Suite(
                scratch,
                ports,
                Identity.LOCAL,
                service -> services.contains(service) ? caches.write(service) : caches.of(service),
                quiet);
        stop.onStop(suite);
        try {
            suite.start(clock);
            new DataLoad(scratch, ports, suite.systemToken(), quiet).loadWhereEmpty(data);
            new Questions(ports).ask();
        } catch (LaunchFailure | IOException failed) {
            if (suite.isClosed()) {
                throw new LaunchFailure(ExitCode.SERVICE_FAILED, "Stopped while writing start-up caches.", failed);
            }
            throw new TrainingFailure(failed);
        } finally {
            suite.stop(WRITING_BUDGET);
        }
    }

    private void settle(List<Service> services) throws IOException {
        for (Service service : services) {
            StartCache cache = caches.cache(service);
            if (Files.exists(cache.file())) {
                cache.settle();
            } else {
                cache.giveUp("its JVM wrote none");
            }
        }
    }

    private static final class TrainingFailure extends Exception {

        @Serial
        private static final long serialVersionUID = 1L;

        private TrainingFailure(Exception cause) {
            super(cause.getMessage(), cause);
        }

        private String reason() {
            return String.valueOf(getMessage());
        }
    }
}
