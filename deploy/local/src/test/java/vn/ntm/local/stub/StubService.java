package vn.ntm.local.stub;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Answers what the launcher asks of a service. A row that says REFUSE is refused, a file that says CRASH ends the process. */
public final class StubService {

    private static final Path LOADED = Path.of("loaded-" + System.getenv("QUARKUS_HTTP_PORT"));

    private static final String SUMMARY = """
            {"year":2023,"complete":true,"parts":[{"name":"criteria","status":"FRESH","figures":[
              {"measure":"communes.recognised.advanced","label":{"vi":"Xã đạt chuẩn nâng cao"},"unitOfMeasure":"commune",
               "recorded":{"value":4,"evidence":{"DECISION":2,"COUNCIL_VOTE":2}},"published":{"value":10},
               "gap":{"value":6,"reason":"UNNAMED_RECORDS"}}]}]}
            """;

    private static final String READY = """
            {"status":"UP","checks":[{"name":"units","status":"UP","data":{"units":1}}]}
            """;

    /** Serves until it is stopped. */
    public static void main(String[] arguments) throws IOException {
        int port = Integer.parseInt(System.getenv("QUARKUS_HTTP_PORT"));
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/", StubService::answer);
        server.start();
    }

    private static void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (path.startsWith("/v1/imports/")) {
            takeImport(exchange, body);
        } else if (path.equals("/q/health/ready")) {
            reply(exchange, 200, READY);
        } else if (path.startsWith("/v1/provincial-summaries/")) {
            reply(exchange, 200, SUMMARY);
        } else {
            reply(exchange, 200, Files.exists(LOADED) ? "{\"items\":[{}]}" : "{\"items\":[]}");
        }
    }

    /** A training has a state folder of its own, in which its services run. */
    private static boolean isTraining() {
        return Path.of("").toAbsolutePath().endsWith("training");
    }

    private static void takeImport(HttpExchange exchange, String body) throws IOException {
        if (body.contains("CRASH") && (!body.contains("CRASH-IN-TRAINING") || isTraining())) {
            System.err.println("the stub was told to crash");
            Runtime.getRuntime().halt(7);
        }
        long rows = body.lines().count() - 1;
        if (body.contains("REFUSE")) {
            reply(exchange, 409, """
                    {"code":"import-refused","report":{"rows":%d,"created":0,"unchanged":0,"superseded":0,"refused":1,
                     "refusals":[{"line":2,"code":"unknown-unit","message":"Mã đơn vị không có","column":"code"}]}}
                    """.formatted(rows));
            return;
        }
        Files.writeString(LOADED, "");
        reply(exchange, 200, "{\"rows\":%d,\"created\":%d,\"refused\":0,\"refusals\":[]}".formatted(rows, rows));
    }

    private static void reply(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        Map.of("Content-Type", "application/json").forEach(exchange.getResponseHeaders()::set);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private StubService() {}
}
