package vn.ntm.local.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import vn.ntm.local.access.Passwords;
import vn.ntm.local.access.Tokens;
import vn.ntm.local.home.ExitCode;
import vn.ntm.local.home.LaunchFailure;
import vn.ntm.local.home.Layout;
import vn.ntm.local.home.Terminal;
import vn.ntm.local.postgres.Postgres;

/**
 * PostgreSQL and the four services, as one thing that starts and stops. Closing is safe at any moment, from any thread, and
 * more than once: the gateway ends first, then the services, then PostgreSQL.
 */
public final class Suite implements AutoCloseable {

    private static final int PROCESSORS_PER_START = 2;

    private final Layout layout;
    private final Ports ports;
    private final CacheOptions cacheOptions;
    private final Terminal terminal;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<Service, ServiceProcess> processes = new EnumMap<>(Service.class);
    private volatile @Nullable Postgres postgres;
    private @Nullable Watchdog watchdog;
    private boolean closed;

    /** What to add to a service's JVM so that it uses, or writes, a start-up cache. */
    public interface CacheOptions {
        List<String> of(Service service);
    }

    public Suite(Layout layout, Ports ports, CacheOptions cacheOptions, Terminal terminal) {
        this.layout = layout;
        this.ports = ports;
        this.cacheOptions = cacheOptions;
        this.terminal = terminal;
    }

    /** Ends what a run that was killed left behind. */
    public static void stopLeftovers(Layout layout) throws IOException {
        for (Service service : Service.values()) {
            new ProcessFile(layout.processFile(service.label())).stopLeftover();
        }
        Postgres.stopLeftover(layout);
    }

    /** Returns when every service is ready. */
    public void start(InstantSource clock) throws IOException, InterruptedException {
        CompletableFuture<Tokens> tokens =
                CompletableFuture.supplyAsync(() -> renewTokens(clock), Thread::startVirtualThread);
        startPostgres();
        var environment = new ServiceEnvironment(ports, tokens.join(), new Passwords(layout.secrets()));
        startServices(environment);
    }

    public ServiceProcess process(Service service) {
        lock.lock();
        try {
            ServiceProcess process = processes.get(service);
            if (process == null) {
                throw new IllegalStateException(service.label() + " has not been started");
            }
            return process;
        } finally {
            lock.unlock();
        }
    }

    /** Completed when the first of the programs ends, with what there is to say about it. */
    public CompletableFuture<String> firstEnd() {
        var firstEnd = new CompletableFuture<String>();
        for (ServiceProcess process : processesNow()) {
            var _ = process.process().onExit().thenAccept(_ -> firstEnd.complete(process.obituary()));
        }
        Postgres server = postgres;
        if (server != null) {
            String obituary =
                    "PostgreSQL ended unexpectedly: see %s.".formatted(layout.shown(layout.log(Postgres.PROGRAM)));
            var _ = server.postmaster().process().onExit().thenAccept(_ -> firstEnd.complete(obituary));
        }
        return firstEnd;
    }

    public boolean isClosed() {
        lock.lock();
        try {
            return closed;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() throws IOException {
        stop(Duration.ofSeconds(10));
    }

    /** Stops every service in its turn, giving each the budget to finish what it does at its end. */
    public void stop(Duration budget) throws IOException {
        lock.lock();
        try {
            if (closed) {
                return;
            }
            closed = true;
            stopServices(budget);
            if (postgres != null) {
                postgres.close();
            }
            if (watchdog != null) {
                watchdog.close();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Signing takes as long as PostgreSQL's start, beside which it is done. */
    private Tokens renewTokens(InstantSource clock) {
        try {
            return Tokens.renew(layout, clock);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void startPostgres() throws IOException {
        lock.lock();
        try {
            requireOpen();
            long start = System.nanoTime();
            Watchdog guard = Watchdog.start();
            watchdog = guard;
            Postgres server = Postgres.start(
                    layout,
                    ports.postgres(),
                    Service.withDatabase().stream().map(Service::label).toList());
            postgres = server;
            guard.watchServer(server.postmaster().process().pid());
            terminal.step("PostgreSQL ready in", System.nanoTime() - start);
        } finally {
            lock.unlock();
        }
    }

    private ServiceProcess startService(Service service, Map<String, String> environment) throws IOException {
        lock.lock();
        try {
            requireOpen();
            ServiceProcess process = ServiceProcess.start(layout, service, cacheOptions.of(service), environment);
            processes.put(service, process);
            if (watchdog != null) {
                watchdog.watchService(process.process().pid());
            }
            return process;
        } finally {
            lock.unlock();
        }
    }

    private void requireOpen() {
        if (closed) {
            throw new LaunchFailure(ExitCode.SERVICE_FAILED, "Stopped while starting.");
        }
    }

    /** A start keeps two processors busy: more starts at once would make each of them slower, and all of them no faster. */
    private void startServices(ServiceEnvironment environment) throws InterruptedException {
        var starting = new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / PROCESSORS_PER_START));
        try (HttpClient client = HttpClient.newHttpClient()) {
            var readiness = new Readiness(client);
            List<CompletableFuture<Void>> starts = Arrays.stream(Service.values())
                    .map(service -> CompletableFuture.runAsync(
                            () -> startOne(service, environment, readiness, starting), Thread::startVirtualThread))
                    .toList();
            CompletableFuture.allOf(starts.toArray(CompletableFuture<?>[]::new)).join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof LaunchFailure failure) {
                throw failure;
            }
            throw failed;
        }
    }

    private void startOne(Service service, ServiceEnvironment environment, Readiness readiness, Semaphore starting) {
        try {
            starting.acquire();
            try {
                ServiceProcess process = startService(service, environment.of(service));
                long taken = readiness.await(process, ports.url(service));
                terminal.step(service.label() + " ready in", taken);
            } finally {
                starting.release();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (IOException failed) {
            throw new LaunchFailure(
                    ExitCode.SERVICE_FAILED,
                    "%s did not start: %s".formatted(service.label(), failed.getMessage()),
                    failed);
        }
    }

    private List<ServiceProcess> processesNow() {
        lock.lock();
        try {
            return new ArrayList<>(processes.values());
        } finally {
            lock.unlock();
        }
    }

    private void stopServices(Duration budget) throws IOException {
        ServiceProcess gateway = processes.get(Service.GATEWAY);
        if (gateway != null) {
            gateway.stop(budget);
        }
        processes.values().forEach(process -> process.process().destroy());
        for (ServiceProcess process : processes.values()) {
            process.stop(budget);
        }
    }
}
