package vn.ntm.gateway;

import com.sun.net.httpserver.HttpExchange;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** How a sound service answers whatever the gateway asks for a composed answer. */
public final class Sound {

    /** Written as no JSON library would write it: what comes out must be exactly this. */
    private static final String ITEMS = """
            [ {"amount" : 1E3, "label":"tỉnh Hà Tĩnh"} ]""";

    private Sound() {}

    public static StubService.Behaviour service(String tag) {
        return exchange -> {
            exchange.getResponseHeaders().set("ETag", "W/\"" + tag + "\"");
            StubService.answer(exchange, 200, "application/json;charset=UTF-8", envelope(exchange));
        };
    }

    /** @return the answer to the question that was asked, as it was asked */
    public static String envelope(HttpExchange exchange) {
        if (exchange.getRequestURI().getPath().equals("/v1/figures")) {
            return FigureStub.envelope(exchange);
        }
        Map<String, String> asked = asked(exchange);
        String page = asked.containsKey("limit")
                ? ",\"page\":{\"limit\":%s,\"next\":\"W c\",\"count\":41}".formatted(asked.get("limit"))
                : "";
        return "{\"path\":\"%s\",\"items\": %s%s%s}"
                .formatted(exchange.getRequestURI().getPath(), ITEMS, page, times(exchange));
    }

    /** @return the two times as they were asked, as the last members of an answer */
    public static String times(HttpExchange exchange) {
        Map<String, String> asked = asked(exchange);
        String day = asked.containsKey("validOn") ? ",\"validOn\":\"" + asked.get("validOn") + "\"" : "";
        return day + ",\"knownAt\":\"" + asked.get("knownAt") + "\"";
    }

    private static Map<String, String> asked(HttpExchange exchange) {
        return Arrays.stream(exchange.getRequestURI().getQuery().split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }
}
