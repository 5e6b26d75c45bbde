package vn.ntm.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.net.Socket;
import java.util.Map;

/** In the place of all services: takes every connection, never says anything, and counts those that are open. */
public class SilentService implements QuarkusTestResourceLifecycleManager {

    private final RawServer server = RawServer.on(this::listen);
    private int open;

    @Override
    public Map<String, String> start() {
        return StubServices.settings(_ -> server.url(), Map.of("budget", "1h", "composing-connections", "128"));
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
        server.stop();
    }

    private void listen(Socket connection) throws IOException {
        count(1);
        try {
            while (connection.getInputStream().read() >= 0) {
                // whatever is asked is not answered
            }
        } finally {
            count(-1);
        }
    }

    private synchronized void count(int more) {
        open += more;
        notifyAll();
    }
}
