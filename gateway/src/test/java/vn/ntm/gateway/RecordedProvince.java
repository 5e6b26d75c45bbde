package vn.ntm.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.ntm.gateway.upstream.FactService;

/** The services as they answered over the province's data, once; what they were not asked then they do not answer. */
final class RecordedProvince {

    private static final Path FIGURES = Path.of("src/test/resources/figures");
    private static final Path WHOLE = Path.of("src/test/resources/whole");
    private static final String JSON = "application/json;charset=UTF-8";

    private RecordedProvince() {}

    static void answer(FactService service, HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        exchange.getResponseHeaders().set("ETag", "W/\"" + service.label() + "\"");
        if (path.equals("/v1/figures")) {
            StubService.answer(exchange, 200, JSON, figures(service, exchange));
            return;
        }
        Path recorded = recorded(service, path, exchange.getRequestURI().getQuery());
        if (Files.exists(recorded)) {
            String answer = Files.readString(recorded, UTF_8).strip();
            String times = Sound.times(exchange);
            StubService.answer(exchange, 200, JSON, answer.substring(0, answer.lastIndexOf('}')) + times + "}");
        } else if (path.startsWith("/v1/units/")) {
            StubService.answer(
                    exchange, status(path), "application/problem+json", Files.readString(problem(path), UTF_8));
        } else {
            StubService.answer(exchange, 503, "text/plain", "away");
        }
    }

    /** A register that is searched by a name is another one than that of a unit; of one decision nothing is known. */
    private static Path recorded(FactService service, String path, String query) {
        String list = path.substring("/v1".length()).replace('/', '-');
        String which = query.contains("name=") ? "-named" : query.contains("number=9999") ? "-unknown" : "";
        return WHOLE.resolve(service.label() + list + which + ".json");
    }

    private static int status(String path) {
        return path.startsWith("/v1/units/18100") ? 409 : 404;
    }

    /** What criteria says of a code that has belonged to several units, and of one that never belonged to any. */
    private static Path problem(String path) {
        return WHOLE.resolve("criteria-units-" + status(path) + ".json");
    }

    private static String figures(FactService service, HttpExchange exchange) throws IOException {
        String envelope = FigureStub.envelope(exchange);
        String year = envelope.contains("\"year\":2023") ? "2023" : "2024";
        String figures = Files.readString(FIGURES.resolve(service.label() + "-" + year + ".json"), UTF_8);
        return envelope.substring(0, envelope.indexOf("\"figures\":")) + "\"figures\":" + figures.strip() + "}";
    }
}
