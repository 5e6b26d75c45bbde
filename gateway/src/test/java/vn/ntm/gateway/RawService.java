package vn.ntm.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.util.Map;

/** Stands in for all three services where what they send is no HTTP, or hardly any: byte by byte what a test wants. */
public class RawService implements QuarkusTestResourceLifecycleManager {

    private volatile Behaviour behaviour = _ -> {};
    private final RawServer server = RawServer.on(this::answer);

    @Override
    public Map<String, String> start() {
        return StubServices.settings(
                _ -> server.url(), Map.of("budget", "1s", "route-timeout", "1s", "answer-limit", "100000"));
    }

    /** From now on every question is answered so, and the connection ends. */
    public void behave(Behaviour wanted) {
        behaviour = wanted;
    }

    /** After the stubs of all other tests, which are there too: its addresses are the ones that count. */
    @Override
    public int order() {
        return 1;
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.AnnotatedAndMatchesType(Stubs.class, RawService.class));
    }

    @Override
    public void stop() {
        server.stop();
    }

    private void answer(Socket caller) throws IOException {
        readHead(new BufferedInputStream(caller.getInputStream()));
        behaviour.answer(caller.getOutputStream());
    }

    private static void readHead(InputStream request) throws IOException {
        int matched = 0;
        while (matched < 4) {
            int next = request.read();
            if (next < 0) {
                throw new IOException("no request");
            }
            matched = next == "\r\n\r\n".charAt(matched) ? matched + 1 : next == '\r' ? 1 : 0;
        }
    }

    /** What it sends. */
    @FunctionalInterface
    public interface Behaviour {
        void answer(OutputStream answer) throws IOException;
    }
}
