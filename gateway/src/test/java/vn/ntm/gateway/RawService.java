package vn.ntm.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Map;

/** Stands in for all three services where what they send is no HTTP, or hardly any: byte by byte what a test wants. */
public class RawService implements QuarkusTestResourceLifecycleManager {

    private volatile Behaviour behaviour = _ -> {};
    private final ServerSocket server = listen();

    @Override
    public Map<String, String> start() {
        Thread.ofVirtual().start(this::accept);
        String url = "http://127.0.0.1:" + server.getLocalPort();
        return Map.of(
                "ntm.gateway.criteria-url",
                url,
                "ntm.gateway.ocop-url",
                url,
                "ntm.gateway.awards-url",
                url,
                "ntm.gateway.budget",
                "1s",
                "ntm.gateway.route-timeout",
                "1s",
                "ntm.gateway.answer-limit",
                "100000");
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
        try {
            server.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static ServerSocket listen() {
        try {
            return new ServerSocket(0, 512, InetAddress.getLoopbackAddress());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket caller = server.accept();
                Thread.ofVirtual().start(() -> answer(caller));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void answer(Socket caller) {
        try (caller) {
            readHead(new BufferedInputStream(caller.getInputStream()));
            behaviour.answer(caller.getOutputStream());
        } catch (IOException gone) {
            // the gateway did not want to hear more
        }
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
