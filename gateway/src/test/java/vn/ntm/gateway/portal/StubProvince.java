package vn.ntm.gateway.portal;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import vn.ntm.gateway.FigureStub;
import vn.ntm.gateway.Sound;
import vn.ntm.gateway.StubService;
import vn.ntm.gateway.StubServices;
import vn.ntm.gateway.upstream.FactService;

/** The services as the page asks them: with figures as they gave them over the province's data. */
final class StubProvince {

    private static final Path RECORDED = Path.of("src/test/resources/figures");
    /** Years before it are like it, so that a test has one that no other asks about. */
    private static final int FIRST_RECORDED = 2023;

    private static final Path ANSWERS = Path.of("src/test/resources/page");

    private StubProvince() {}

    static void in(StubServices stubs) {
        for (FactService service : FactService.values()) {
            stubs.of(service).behave(exchange -> answer(service, exchange));
        }
    }

    private static void answer(FactService service, HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("ETag", "W/\"" + service.label() + "\"");
        String body = exchange.getRequestURI().getPath().equals("/v1/figures")
                ? figures(service, FigureStub.envelope(exchange))
                : recorded(service, exchange);
        StubService.answer(exchange, 200, "application/json;charset=UTF-8", body);
    }

    /** Whoever names an instant is answered as of it. */
    private static String recorded(FactService service, HttpExchange exchange) throws IOException {
        URI asked = exchange.getRequestURI();
        String answer = Files.readString(ANSWERS.resolve(service.label() + "-" + name(asked) + ".json"));
        return asked.getQuery().contains("knownAt=")
                ? answer.replaceFirst("(?s),\\s*\"validOn\".*", Sound.times(exchange) + "}")
                : answer;
    }

    /** Places are asked for by tier, by type and by name, titles page by page; of all else there is one answer. */
    private static String name(URI asked) {
        String resource = asked.getPath().substring("/v1/".length());
        return switch (resource) {
            case "units" -> "units-" + place(asked.getQuery());
            case "titles" -> asked.getQuery().contains("cursor=") ? "titles-next" : resource;
            default -> resource;
        };
    }

    private static String place(String query) {
        return Stream.of("PROVINCE", "DISTRICT", "COMMUNE")
                .filter(kind -> query.contains("=" + kind))
                .findFirst()
                .orElse("named");
    }

    private static String figures(FactService service, String envelope) throws IOException {
        String year = envelope.replaceFirst("(?s)\\{\"year\":(\\d+).*", "$1");
        String like = Integer.parseInt(year) < FIRST_RECORDED ? Integer.toString(FIRST_RECORDED) : year;
        Path recorded = RECORDED.resolve(service.label() + "-" + like + ".json");
        String figures =
                Files.exists(recorded) ? Files.readString(recorded, UTF_8).strip() : "[]";
        return envelope.substring(0, envelope.indexOf("\"figures\":")) + "\"figures\":" + figures + "}";
    }
}
