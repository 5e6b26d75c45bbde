package vn.ntm.gateway.route;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.web.EarlyProblems;

/**
 * Refuses a request whose body is coded in a way that only some readers know: one who does not takes what follows for another
 * request. Of lengths that contradict each other the server itself sees to it.
 */
@ApplicationScoped
class PlainLength {

    /** Before the limits, which go by the length. */
    private static final int BEFORE_THE_LIMITS = 160;

    private static final List<String> IN_CHUNKS = List.of("chunked");

    private final EarlyProblems problems;

    /** What follows on them may be the body of what was refused, and not the request that it looks like. */
    private final Set<HttpConnection> closing = ConcurrentHashMap.newKeySet();

    PlainLength(EarlyProblems problems) {
        this.problems = problems;
    }

    void add(@Observes Filters filters) {
        filters.register(this::isPlain, BEFORE_THE_LIMITS);
    }

    private void isPlain(RoutingContext exchange) {
        var connection = exchange.request().connection();
        if (closing.contains(connection)) {
            connection.close();
            return;
        }
        var codings = exchange.request().headers().getAll(HttpHeaders.TRANSFER_ENCODING);
        if (codings.isEmpty() || codings.equals(IN_CHUNKS)) {
            exchange.next();
            return;
        }
        closing.add(connection);
        connection.closeHandler(_ -> closing.remove(connection));
        problems.refuseAndClose(exchange, CommonProblem.BAD_REQUEST);
    }
}
