package vn.ntm.kernel.edge;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.problem.Problem;

/**
 * Stands before everything else: gives each request its trace, each answer its headers, and the log one line of both.
 * Whoever asks for the header {@code traceparent} behind it finds a sound one.
 */
@Singleton
class Edge {

    /** Before the framework's own filters and ours, so that what they refuse is traced too. */
    private static final int FIRST = 10_001;

    private static final String DATA_POLICY = "default-src 'none'; frame-ancestors 'none'";
    private static final String PAGE_POLICY = "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self'"
            + " 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; base-uri 'none';"
            + " form-action 'none'; frame-ancestors 'none'";

    /** A page that is printed: it brings its style and pictures along, and runs nothing. */
    private static final String PRINT_POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none';"
                    + " form-action 'none'; frame-ancestors 'none'";

    /** Numbers of persons and telephones are at least as long; identifiers in hexadecimal stay readable. */
    private static final Pattern LONG_NUMBER = Pattern.compile("(?<![0-9a-fA-F-])\\d{9,}(?![0-9a-fA-F-])");

    private static final int LONGEST_PATH = 200;
    private static final String ENTERED = Edge.class.getName();
    private static final Logger ACCESS = Logger.getLogger("vn.ntm.access");

    private final EdgeConfig config;

    Edge(EdgeConfig config) {
        this.config = config;
    }

    void add(@Observes Filters filters) {
        filters.register(this::enter, FIRST);
    }

    /** A request to a host that is none fails before any filter. */
    void add(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(exchange -> {
            if (exchange.get(ENTERED) == null) {
                enter(exchange);
            } else {
                exchange.next();
            }
        });
    }

    private void enter(RoutingContext exchange) {
        exchange.put(ENTERED, true);
        long start = System.nanoTime();
        Trace trace = trace(exchange.request().headers());
        MDC.put("traceId", trace.id());
        exchange.addHeadersEndHandler(_ -> complete(exchange, trace));
        exchange.addEndHandler(_ -> log(exchange, trace, System.nanoTime() - start));
        exchange.next();
    }

    private static Trace trace(MultiMap headers) {
        var given = headers.getAll(Trace.HEADER);
        Trace trace = Trace.of(given.size() == 1 ? given.getFirst() : null);
        if (!trace.continued()) {
            headers.remove("tracestate");
        }
        headers.set(Trace.HEADER, trace.header());
        return trace;
    }

    private void complete(RoutingContext exchange, Trace trace) {
        MultiMap headers = exchange.response().headers();
        headers.remove("Server")
                .remove("X-Powered-By")
                .set(Trace.HEADER, trace.header())
                .set("X-Content-Type-Options", "nosniff")
                .set("Referrer-Policy", "no-referrer")
                .set("Cross-Origin-Resource-Policy", "same-origin")
                .set("Content-Security-Policy", policy(exchange, headers.get("Content-Type")));
        config.strictTransportSecurity().ifPresent(policy -> headers.set("Strict-Transport-Security", policy));
    }

    private String policy(RoutingContext exchange, @Nullable String mediaType) {
        if (Problem.MEDIA_TYPE.equals(mediaType)) {
            return DATA_POLICY; // also where the path is refused because it cannot be decoded
        }
        String path = exchange.normalizedPath();
        if (config.pages().stream().anyMatch(page -> path.equals(page) || path.startsWith(page + "/"))) {
            return PAGE_POLICY;
        }
        return mediaType != null && mediaType.startsWith("text/html") ? PRINT_POLICY : DATA_POLICY;
    }

    /** Neither the query nor a header is written down: both may say who somebody is. */
    private static void log(RoutingContext exchange, Trace trace, long nanoseconds) {
        String path = exchange.request().path();
        var level = path.startsWith("/q/") ? Logger.Level.DEBUG : Logger.Level.INFO;
        if (ACCESS.isEnabled(level)) {
            String shown = LONG_NUMBER
                    .matcher(path.substring(0, Math.min(path.length(), LONGEST_PATH)))
                    .replaceAll("…");
            String roles = exchange.user() instanceof QuarkusHttpUser user
                    ? String.join(",", new TreeSet<>(user.getSecurityIdentity().getRoles()))
                    : "";
            ACCESS.log(
                    level,
                    exchange.request().method() + " " + shown + " "
                            + exchange.response().getStatusCode() + " "
                            + TimeUnit.NANOSECONDS.toMillis(nanoseconds) + " ms trace=" + trace.id() + " role="
                            + (roles.isEmpty() ? "-" : roles));
        }
    }
}
