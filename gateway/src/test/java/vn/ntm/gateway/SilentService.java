package vn.ntm.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ntm.gateway.upstream.FactService;

/** In the place of all services: takes every connection, never says anything, and counts those that are open. */
public class SilentService implements QuarkusTestResourceLifecycleManager {

    private final ServerSocket server;
    private int open;

    public SilentService() throws IOException {
        server = new ServerSocket(0, 512, InetAddress.getLoopbackAddress());
    }

    @Override
    public Map<String, String> start() {
        Thread.ofVirtual().start(this::take);
        String url = "http://127.0.0.1:" + server.getLocalPort();
        Stream<String> services = Stream.of(FactService.values()).map(service -> service.label() + "-url");
        return Stream.concat(
                        services.map(name -> Map.entry(name, url)),
                        Stream.of(Map.entry("budget", "1h"), Map.entry("connections", "128")))
                .collect(Collectors.toMap(setting -> "ntm.gateway." + setting.getKey(), Map.Entry::getValue));
    }

    /** Waits until so many connections are open. */
    public synchronized void awaitOpen(int wanted) throws InterruptedException {
        while (open != wanted) {
            wait();
        }
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.AnnotatedAndMatchesType(Stubs.class, SilentService.class));
    }

    @Override
    public void stop() {
        try {
            server.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void take() {
        try {
            while (true) {
                Socket connection = server.accept();
                count(1);
                Thread.ofVirtual().start(() -> listen(connection));
            }
        } catch (IOException closed) {
            // the test is over
        }
    }

    private void listen(Socket connection) {
        try (connection) {
            while (connection.getInputStream().read() >= 0) {
                // whatever is asked is not answered
            }
        } catch (IOException reset) {
            // gone as well
        } finally {
            count(-1);
        }
    }

    private synchronized void count(int more) {
        open += more;
        notifyAll();
    }
}
