package vn.ntm.local.suite;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ntm.local.access.Passwords;
import vn.ntm.local.access.Tokens;
import vn.ntm.local.home.ExitCode;
import vn.ntm.local.home.LaunchFailure;
import vn.ntm.local.home.Layout;
import vn.ntm.local.home.ProcessFile;
import vn.ntm.local.home.Terminal;
import vn.ntm.local.identity.Identity;
import vn.ntm.local.identity.Keycloak;
import vn.ntm.local.identity.Trust;
import vn.ntm.local.postgres.Postgres;

/**
 * PostgreSQL, Keycloak where it is wished, and the four services, as one thing that starts and stops. Closing is safe at any moment, from any thread, and
 * more than once: the gateway ends first, then the services, then Keycloak, then PostgreSQL.
 */
public final class Suite implements AutoCloseable {

    private final Layout layout;
    private final Ports ports;
    private final SuiteIdentity identity;
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

    public Suite(Layout layout, Ports ports, Identity identity, CacheOptions cacheOptions, Terminal terminal) {
        this.layout = layout;
        this.ports = ports;
        this.identity = new SuiteIdentity(identity, layout, ports);
        this.cacheOptions = cacheOptions;
        this.terminal = terminal;
    }

    /** Ends what a run that was killed left behind. */
    public static void stopLeftovers(Layout layout) throws IOException {
        for (Service service : Service.values()) {
            new ProcessFile(layout.processFile(service.label())).stopLeftover();
        }
        new ProcessFile(layout.processFile(Keycloak.PROGRAM)).stopLeftover();
        Postgres.stopLeftover(layout);
    }

    /** Returns when every service is ready. */
    public void start(InstantSource clock) throws IOException, InterruptedException {
        CompletableFuture<Optional<Tokens>> tokens = identity.tokens(clock);
        startPostgres();
        Optional<Tokens> ready = tokens.join();
        Trust trust = ready.isPresent() ? Trust.inKey(ready.get()) : Trust.inProvider(startKeycloak());
        startServices(ServiceEnvironment.in(layout, ports, trust, new Passwords(layout.secrets())));
    }

    /** A token with which data is loaded: the ready one, or one of the system's client at Keycloak. */
    public String systemToken() throws IOException, InterruptedException {
        return identity.systemToken();
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
        identity.keycloak().ifPresent(provider -> {
            var _ = provider.process().onExit().thenAccept(_ -> firstEnd.complete(provider.obituary()));
        });
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
            identity.stop(budget);
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

    private void startPostgres() throws IOException {
        lock.lock();
        try {
            requireOpen();
            long start = System.nanoTime();
            Watchdog guard = Watchdog.start();
            watchdog = guard;
            List<String> databases = Stream.concat(
                            Service.withDatabase().stream().map(Service::label), identity.database().stream())
                    .toList();
            Postgres server = Postgres.start(layout, ports.postgres(), databases);
            postgres = server;
            guard.watchServer(server.postmaster().process().pid());
            terminal.step("PostgreSQL ready in", System.nanoTime() - start);
        } finally {
            lock.unlock();
        }
    }

    /** The services could start without it, but the data could not be loaded. */
    private URI startKeycloak() throws IOException, InterruptedException {
        Keycloak provider;
        lock.lock();
        try {
            requireOpen();
            provider = identity.startKeycloak();
            if (watchdog != null) {
                watchdog.watchService(provider.process().pid());
            }
        } finally {
            lock.unlock();
        }
        terminal.step("Keycloak ready in", provider.awaitReady());
        return provider.issuer();
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

    private void startServices(ServiceEnvironment environment) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            var readiness = new Readiness(client);
            StartsInTurn.ofAllServices(service -> startOne(service, environment, readiness));
        }
    }

    private void startOne(Service service, ServiceEnvironment environment, Readiness readiness)
            throws IOException, InterruptedException {
        ServiceProcess process = startService(service, environment.of(service));
        long taken = readiness.await(process, ports.url(service));
        terminal.step(service.label() + " ready in", taken);
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
