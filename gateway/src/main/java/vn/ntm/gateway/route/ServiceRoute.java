package vn.ntm.gateway.route;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import java.util.function.UnaryOperator;
import org.jboss.logging.Logger;
import vn.ntm.gateway.limit.BodyLimits;
import vn.ntm.gateway.limit.LimitedBody;
import vn.ntm.gateway.upstream.Services;

/** The way to one service and back: nothing of a body is kept, only addresses and headers are changed. */
final class ServiceRoute implements ProxyInterceptor {

    private static final Logger LOG = Logger.getLogger(ServiceRoute.class);

    private static final int NO_CONTENT = 204;
    private static final int NOT_MODIFIED = 304;

    private final Vertx vertx;
    private final Prefix prefix;
    private final Duration patience;
    private final RouteProblems problems;
    private final BodyLimits limits;

    /** @param patience how long the first line of the answer may take */
    ServiceRoute(Vertx vertx, Prefix prefix, Duration patience, RouteProblems problems, BodyLimits limits) {
        this.vertx = vertx;
        this.prefix = prefix;
        this.patience = patience;
        this.problems = problems;
        this.limits = limits;
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        var request = context.request();
        var asked = request.proxiedRequest();
        var path = prefix.inside(asked.path());
        if (path.isEmpty()) {
            return Future.succeededFuture(problems.notFound(request));
        }
        request.setURI(asked.query() == null ? path.get() : path.get() + "?" + asked.query());
        OutsideHeaders.dropFrom(request.headers());
        request.putHeader(Services.PREFIX_HEADER, prefix.service().prefix());
        var body = new LimitedBody(request.getBody().stream(), limits.of(asked.path()));
        request.setBody(Body.body(body, request.getBody().length()));
        return context.sendRequest().recover(failure -> {
            if (body.tooLong()) {
                asked.response().bodyEndHandler(_ -> asked.connection().close()); // the rest of the body may still come
                return Future.succeededFuture(problems.tooLarge(request));
            }
            LOG.warnf("%s does not answer: %s", prefix.service().label(), failure.getMessage());
            return Future.succeededFuture(problems.unavailable(request, prefix.service()));
        });
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        var headers = context.response().headers();
        OutsideHeaders.dropConnectionFrom(headers);
        withoutBody(context.response());
        rewrite(context.response(), "Location", prefix::location);
        rewrite(context.response(), "Content-Location", prefix::location);
        rewrite(context.response(), "Link", prefix::link);
        return context.sendResponse();
    }

    /** A service that does not begin to answer is given up. */
    Future<HttpClientRequest> open(ProxyContext context) {
        return context.client().request(new RequestOptions()).onSuccess(opened -> {
            long timer = vertx.setTimer(
                    patience.toMillis(), _ -> opened.reset(0, new TimeoutException("no answer in " + patience)));
            opened.response().onComplete(_ -> vertx.cancelTimer(timer));
        });
    }

    /** An answer that never has a body is not announced as one that comes in chunks. */
    private static void withoutBody(ProxyResponse response) {
        boolean bodiless = response.getStatusCode() == NOT_MODIFIED || response.getStatusCode() == NO_CONTENT;
        if (bodiless && response.getBody() != null) {
            response.getBody().stream().resume();
            response.setBody(null);
        }
    }

    private static void rewrite(ProxyResponse response, String header, UnaryOperator<String> change) {
        var values = response.headers().getAll(header);
        if (!values.isEmpty()) {
            response.headers().set(header, values.stream().map(change).toList());
        }
    }
}
