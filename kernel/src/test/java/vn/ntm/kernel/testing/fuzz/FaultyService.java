package vn.ntm.kernel.testing.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

/** A service of one operation that keeps its contract, but for the fault that is planted in it. */
final class FaultyService implements AutoCloseable {

    /** What is wrong with the service. */
    enum Plant {
        NONE,
        FAILS,
        STATUS_THAT_IS_NOT_DOCUMENTED,
        HEADER_THAT_IS_NOT_DOCUMENTED,
        BODY_OFF_SCHEMA,
        NONSENSE_ACCEPTED,
        GOOD_INPUT_REFUSED,
        CODE_THAT_IS_NOT_IN_THE_CATALOGUE,
        PROBLEM_WITHOUT_DOCUMENT
    }

    static final String DOCUMENT = """
            {"openapi":"3.1.0","paths":{"/v1/things":{"get":{"operationId":"listThings",
              "parameters":[{"name":"limit","in":"query","example":50,
                "schema":{"type":"integer","format":"int32","minimum":1,"maximum":500}}],
              "responses":{
                "200":{"headers":{"ETag":{}},"content":{"application/json":{"schema":{"type":"object",
                  "required":["items"],"properties":{"items":{"type":"array","items":{"type":"string"}}}}}}},
                "304":{"headers":{"ETag":{}}},
                "400":{"content":{"application/problem+json":{"schema":{"type":"object"}}}},
                "406":{"content":{"application/problem+json":{"schema":{"type":"object"}}}}}}}}}
            """;

    private static final String TAG = "W/\"1\"";
    private static final Pattern GOOD_QUERY = Pattern.compile("limit=([1-9]\\d?|[1-4]\\d\\d|500)");

    private final Plant plant;
    private final HttpServer server;

    FaultyService(Plant plant) throws IOException {
        this.plant = plant;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String method = exchange.getRequestMethod();
            String query = Objects.requireNonNullElse(exchange.getRequestURI().getRawQuery(), "");
            if (!method.equals("GET") && !method.equals("HEAD")) {
                exchange.getResponseHeaders().set("Allow", "GET, HEAD");
                refuse(exchange, 405, "method-not-allowed");
            } else if (!takesJson(exchange)) {
                refuse(exchange, 406, "not-acceptable");
            } else if (!query.isEmpty() && !isGood(query)) {
                refuseTheQuery(exchange, query);
            } else if (TAG.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                exchange.getResponseHeaders().set("ETag", TAG);
                exchange.sendResponseHeaders(304, -1);
            } else {
                list(exchange);
            }
        }
    }

    private boolean isGood(String query) {
        boolean good = GOOD_QUERY.matcher(query).matches();
        return switch (plant) {
            case NONSENSE_ACCEPTED -> good || query.equals("limit=one");
            case GOOD_INPUT_REFUSED -> good && !query.equals("limit=50");
            default -> good;
        };
    }

    private void refuseTheQuery(HttpExchange exchange, String query) throws IOException {
        boolean here = query.contains("unknown=");
        if (here && plant == Plant.FAILS) {
            refuse(exchange, 500, "internal-error");
        } else if (here && plant == Plant.STATUS_THAT_IS_NOT_DOCUMENTED) {
            refuse(exchange, 404, "not-found");
        } else if (here && plant == Plant.CODE_THAT_IS_NOT_IN_THE_CATALOGUE) {
            refuse(exchange, 400, "something-else");
        } else if (here && plant == Plant.PROBLEM_WITHOUT_DOCUMENT) {
            send(exchange, 400, "text/plain", "no");
        } else {
            refuse(exchange, 400, "invalid-parameter");
        }
    }

    private void list(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("ETag", TAG);
        if (plant == Plant.HEADER_THAT_IS_NOT_DOCUMENTED) {
            exchange.getResponseHeaders().set("X-Powered-By", "a stack");
        }
        send(
                exchange,
                200,
                "application/json",
                plant == Plant.BODY_OFF_SCHEMA ? "{\"items\":[1]}" : "{\"items\":[\"a\"]}");
    }

    private static boolean takesJson(HttpExchange exchange) {
        String accept = exchange.getRequestHeaders().getFirst("Accept");
        return accept == null || accept.contains("*/*") || accept.contains("application/json");
    }

    private static void refuse(HttpExchange exchange, int status, String code) throws IOException {
        send(exchange, status, "application/problem+json", """
                {"type":"urn:ntm:problem:%2$s","code":"%2$s","title":"No","status":%1$d,"detail":"It is not so.",
                 "instance":"/v1/things","traceId":"0af7651916cd43dd8448eb211c80319c"}""".formatted(status, code));
    }

    private static void send(HttpExchange exchange, int status, String type, String text) throws IOException {
        byte[] body = text.getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, head ? -1 : body.length);
        if (!head) {
            exchange.getResponseBody().write(body);
        }
    }
}
