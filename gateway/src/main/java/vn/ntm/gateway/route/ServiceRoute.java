package vn.ntm.gateway.route;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.UnaryOperator;
import org.jboss.logging.Logger;
import vn.ntm.gateway.limit.BodyLimits;
import vn.ntm.gateway.limit.LimitedBody;
import vn.ntm.gateway.upstream.Circuit;
import vn.ntm.gateway.upstream.Services;
import vn.ntm.gateway.upstream.Unanswered;
import vn.ntm.gateway.upstream.Unanswered.Reason;

/** The way to one service and back: nothing of a body is kept, only addresses and headers are changed. */
final class ServiceRoute implements ProxyInterceptor {

    private static final Logger LOG = Logger.getLogger(ServiceRoute.class);

    private static final String BODY = "body";
    private static final String REPETITION = "repetition";
    private static final int NO_CONTENT = 204;
    private static final int NOT_MODIFIED = 304;

    private final Vertx vertx;
    private final Prefix prefix;
    private final Circuit circuit;
    private final Duration patience;
    private final RouteProblems problems;
    private final BodyLimits limits;

    /** @param patience how long the first line of the answer may take */
    ServiceRoute(
            Vertx vertx, Prefix prefix, Circuit circuit, Duration patience, RouteProblems problems, BodyLimits limits) {
        this.vertx = vertx;
        this.prefix = prefix;
        this.circuit = circuit;
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
        context.set(BODY, body);
        context.set(REPETITION, new Repetition(asked, body));
        return send(context)
                .compose(ServiceRoute::plain)
                .recover(failure -> Future.succeededFuture(refusal(request, body, failure)));
    }

    private Future<ProxyResponse> send(ProxyContext context) {
        var repetition = context.get(REPETITION, Repetition.class);
        return context.sendRequest().recover(failure -> {
            if (!repetition.allowed(failure)) {
                return Future.failedFuture(failure);
            }
            return again(context, repetition);
        });
    }

    /** Not before what is left of the call before is cleared away: a body that was read to its end is not asked for again. */
    private Future<ProxyResponse> again(ProxyContext context, Repetition repetition) {
        Promise<ProxyResponse> answer = Promise.promise();
        if (repetition.isWhole()) {
            context.request().setBody(null);
        }
        vertx.setTimer(repetition.makeAgain().toMillis(), _ -> send(context).onComplete(answer));
        return answer.future();
    }

    /** Where an answer ends must be plain, or one who passes it on could not tell. */
    private static Future<ProxyResponse> plain(ProxyResponse answer) {
        var codings = answer.headers().getAll(HttpHeaders.TRANSFER_ENCODING);
        if (codings.isEmpty() || codings.equals(List.of("chunked"))) {
            return Future.succeededFuture(answer);
        }
        answer.release();
        return Future.failedFuture(new Unanswered(Reason.INVALID_ANSWER, "transfer coding " + codings));
    }

    private ProxyResponse refusal(ProxyRequest request, LimitedBody body, Throwable failure) {
        if (body.tooLong()) {
            var asked = request.proxiedRequest();
            asked.response().bodyEndHandler(_ -> asked.connection().close()); // the rest of the body may still come
            return problems.tooLarge(request);
        }
        if (!request.proxiedRequest().response().closed()) {
            LOG.warnf("%s does not answer: %s", prefix.service().label(), failure.getMessage());
        }
        return problems.unavailable(request, prefix.service());
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

    /** A service that does not begin to answer is given up. The wait for a free connection is part of the patience. */
    Future<HttpClientRequest> open(ProxyContext context) {
        if (!circuit.admits()) {
            return Future.failedFuture(new Unanswered(Reason.UNREACHABLE, "left alone for a moment"));
        }
        return context.client()
                .request(new RequestOptions().setConnectTimeout(patience.toMillis()))
                .onFailure(failure -> unanswered(context, failure))
                .onSuccess(opened -> await(context, opened));
    }

    /** As long as the caller is still sending, it is not the service that is waited for. */
    private void await(ProxyContext context, HttpClientRequest opened) {
        HttpServerRequest asked = context.request().proxiedRequest();
        long timer = vertx.setPeriodic(patience.toMillis(), _ -> {
            if (asked.isEnded()) {
                opened.reset(0, new TimeoutException("no answer in " + patience));
            }
        });
        opened.response()
                .onComplete(_ -> vertx.cancelTimer(timer))
                .onSuccess(_ -> circuit.answered())
                .onFailure(failure -> unanswered(context, failure));
    }

    private void unanswered(ProxyContext context, Throwable failure) {
        if (context.get(REPETITION, Repetition.class).allowed(failure)) {
            circuit.unfinished();
        } else {
            circuit.unanswered(
                    Broken.named(failure, context.request().proxiedRequest(), context.get(BODY, LimitedBody.class)));
        }
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
