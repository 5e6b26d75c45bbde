package vn.ntm.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** Stands in for a service: says what the test at hand lets it say, and remembers what it was asked. */
public final class StubService {

    private final CopyOnWriteArrayList<Asked> asked = new CopyOnWriteArrayList<>();
    private volatile Behaviour behaviour = exchange -> answer(exchange, 404, "text/plain", "");
    private volatile HttpServer server;
    private final int port;

    StubService() throws IOException {
        server = listen(0);
        port = server.getAddress().getPort();
    }

    public String url() {
        return "http://127.0.0.1:" + port;
    }

    /** Forgets what it was asked, and from now on answers so. */
    public void behave(Behaviour wanted) {
        asked.clear();
        behaviour = wanted;
    }

    /** How it answers until it is told otherwise. */
    public Behaviour behaviour() {
        return behaviour;
    }

    public List<Asked> asked() {
        return List.copyOf(asked);
    }

    public void stop() {
        server.stop(0);
    }

    public void startAgain() throws IOException {
        server = listen(port);
    }

    public static void answer(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private HttpServer listen(int wanted) throws IOException {
        var started = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted), 512);
        started.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        started.createContext("/", exchange -> {
            asked.add(new Asked(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().toString(),
                    Map.copyOf(exchange.getRequestHeaders())));
            behaviour.answer(exchange);
        });
        started.start();
        return started;
    }

    /** What it says. */
    @FunctionalInterface
    public interface Behaviour {
        void answer(HttpExchange exchange) throws IOException;
    }

    /** What it was asked; header names begin with a capital and go on in lower case. */
    public record Asked(String method, String uri, Map<String, List<String>> headers) {}
}
