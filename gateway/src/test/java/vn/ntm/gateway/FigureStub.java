package vn.ntm.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** How a sound service answers a question for figures. */
public final class FigureStub {

    /** Written as no JSON library would write it: what comes out must be exactly this. */
    public static final String FIGURES = """
            [ {"measure":"sponsorship", "published" : {"value":95539000000.00,"x":1E3}},
              {"measure":"tỉnh Hà Tĩnh","target":null} ]""";

    /** The last two of three have a target. */
    public static final String NEXT_YEAR = """
            [{"measure":"a"},{"measure":"b","target": {"shape":"ADD","value":20.0}} , {"target":{"shape":"MAINTAIN"},"measure":"c"}]""";

    public static final String NEXT_YEAR_TARGETS = """
            [{"measure":"b","target": {"shape":"ADD","value":20.0}},{"target":{"shape":"MAINTAIN"},"measure":"c"}]""";

    private FigureStub() {}

    public static StubService.Behaviour sound(String tag) {
        return exchange -> {
            exchange.getResponseHeaders().set("ETag", "W/\"" + tag + "\"");
            StubService.answer(exchange, 200, "application/json;charset=UTF-8", envelope(exchange));
        };
    }

    /** @return the answer to the question that was asked, as it was asked */
    public static String envelope(HttpExchange exchange) {
        Map<String, String> asked = query(exchange);
        String figures = "2023".equals(asked.get("year")) ? FIGURES : NEXT_YEAR;
        return "{\"year\":%s,\"yearStatus\":\"CLOSED\",\"unit\":\"42\",\"validOn\":\"%s\",\"knownAt\":\"%s\",\"figures\":%s}"
                .formatted(asked.get("year"), asked.get("validOn"), asked.get("knownAt"), figures);
    }

    private static Map<String, String> query(HttpExchange exchange) {
        assertThat(exchange.getRequestURI().getPath()).isEqualTo("/v1/figures");
        return Arrays.stream(exchange.getRequestURI().getQuery().split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }
}
