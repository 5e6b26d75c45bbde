package vn.ntm.gateway.composite;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.edge.Trace;

/** Who asks for a composed answer, and how. */
public record Caller(RoutingContext exchange, UriInfo uri, HttpHeaders headers) {

    /** What a caller says who wants nothing that was made before (RFC 9111); who only loads a page again does not. */
    private static final String ANEW = "no-cache";

    /** Path and query, word by word. */
    String address() {
        return exchange.request().uri();
    }

    /** The day on which the request came in, before anything of it was read. */
    @Nullable LocalDate begun() {
        return exchange.get(Again.BEGUN);
    }

    Preference preference() {
        return Preference.of(all(Preference.HEADER));
    }

    public Waiter waiter() {
        boolean anew = all(HttpHeaders.CACHE_CONTROL).stream()
                .flatMap(header -> Arrays.stream(header.split(",", -1)))
                .anyMatch(directive -> ANEW.equals(directive.strip().toLowerCase(Locale.ROOT)));
        return new Waiter(headers.getHeaderString(Trace.HEADER), anew, gone(exchange));
    }

    /** Takes what is to be done if the caller goes away before he is answered. */
    public static Consumer<Runnable> gone(RoutingContext exchange) {
        return giveUp -> exchange.addEndHandler(end -> {
            if (end.failed()) {
                giveUp.run();
            }
        });
    }

    private List<String> all(String header) {
        return headers.getRequestHeaders().getOrDefault(header, List.of());
    }

    /**
     * One who waits for a composed answer.
     *
     * @param traceParent the trace that the question belongs to
     * @param anew whether nothing that was made before is wanted
     * @param whenGone is given what to do if the one who waits goes away
     */
    public record Waiter(String traceParent, boolean anew, Consumer<Runnable> whenGone) {}
}
