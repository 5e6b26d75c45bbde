package vn.ntm.gateway.token;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.Context;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import vn.ntm.identity.TokenFault;
import vn.ntm.identity.TokenProblem;
import vn.ntm.kernel.web.EarlyProblems;

/**
 * Turns away a write whose token does not hold. Whether a request needs a token, and what the token opens, is known to the
 * services alone: a read, and a write without a token, go on to them.
 */
@ApplicationScoped
class TokenCheck {

    /** After the limits, so that nobody tries tokens without end. */
    private static final int AFTER_THE_LIMITS = 140;

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final EarlyProblems problems;

    TokenCheck(EarlyProblems problems) {
        this.problems = problems;
    }

    void add(@Observes Filters filters) {
        filters.register(this::holds, AFTER_THE_LIMITS);
    }

    private void holds(RoutingContext exchange) {
        var request = exchange.request();
        if (READING.contains(request.method()) || !request.headers().contains(HttpHeaders.AUTHORIZATION)) {
            exchange.next();
            return;
        }
        exchange.remove(QuarkusHttpUser.AUTH_FAILURE_HANDLER); // it would answer too, and before us
        Context here = exchange.vertx().getOrCreateContext();
        QuarkusHttpUser.getSecurityIdentity(exchange, null)
                .emitOn(task -> here.runOnContext(_ -> task.run()))
                .subscribe()
                .with(_ -> exchange.next(), failure -> refuse(exchange, TokenFault.of(failure)));
    }

    private void refuse(RoutingContext exchange, TokenProblem problem) {
        TokenFault.challenge(problem).ifPresent(how -> exchange.response().putHeader("WWW-Authenticate", how));
        problems.refuse(exchange, problem);
    }
}
