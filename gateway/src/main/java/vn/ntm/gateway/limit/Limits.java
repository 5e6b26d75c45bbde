package vn.ntm.gateway.limit;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.web.EarlyProblems;

/** Turns away what is too much, before anything is done for it: too often, too long, too many at once. */
@ApplicationScoped
class Limits {

    /** After the trace is known and other origins are let in, before anything else is done. */
    private static final int EARLY = 150;

    private static final String OPERATORS = "/q/";

    /** Where all that is composed stands, of which only so much is made at once. */
    static final List<String> COMPOSED = List.of(
            "/v1/provincial-summaries/", "/v1/reports/", "/v1/targets/", "/v1/units/", "/v1/search", "/v1/decisions/");

    private final LimitConfig config;
    private final BodyLimits bodies;
    private final EarlyProblems problems;
    private final Rates rates;
    private final Underway underway;
    private final Semaphore composing;

    Limits(LimitConfig config, BodyLimits bodies, EarlyProblems problems) {
        this.config = config;
        this.bodies = bodies;
        this.problems = problems;
        this.rates = new Rates(config.rate());
        this.underway = new Underway(config.rate());
        this.composing = new Semaphore(config.composing());
    }

    void add(@Observes Filters filters) {
        filters.register(this::notTooOften, EARLY);
        filters.register(this::notTooLong, EARLY - 1);
        filters.register(this::notTooManyAtOnce, EARLY - 5); // what is kept and sent again is answered before
    }

    private void notTooOften(RoutingContext exchange) {
        if (exchange.request().path().startsWith(OPERATORS)) {
            exchange.next();
            return;
        }
        var client = Client.of(exchange.request(), config.rate().trustedProxies());
        Rates.Allowance allowance = rates.draw(client);
        exchange.addHeadersEndHandler(_ -> exchange.response()
                .putHeader("RateLimit-Policy", rates.policy())
                .putHeader("RateLimit", allowance.header()));
        if (allowance.granted() && underway.enter(client)) {
            atTheEnd(exchange, () -> underway.leave(client));
            exchange.next();
            return;
        }
        exchange.response().putHeader(HttpHeaders.RETRY_AFTER, String.valueOf(Math.max(1, allowance.retryAfter())));
        problems.refuse(exchange, CommonProblem.TOO_MANY_REQUESTS);
    }

    private void notTooLong(RoutingContext exchange) {
        String announced = exchange.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (announced == null
                || Long.parseLong(announced) <= bodies.of(exchange.request().path())) {
            exchange.next();
            return;
        }
        problems.refuseAndClose(exchange, CommonProblem.PAYLOAD_TOO_LARGE);
    }

    private void notTooManyAtOnce(RoutingContext exchange) {
        if (COMPOSED.stream().noneMatch(exchange.normalizedPath()::startsWith)) {
            exchange.next();
            return;
        }
        if (!composing.tryAcquire()) {
            exchange.response().putHeader(HttpHeaders.RETRY_AFTER, "1");
            problems.refuse(exchange, LimitProblem.GATEWAY_BUSY);
            return;
        }
        atTheEnd(exchange, composing::release);
        exchange.next();
    }

    /** Once, however the exchange ends. */
    private static void atTheEnd(RoutingContext exchange, Runnable then) {
        var held = new AtomicBoolean(true);
        exchange.addEndHandler(_ -> {
            if (held.getAndSet(false)) {
                then.run();
            }
        });
    }
}
