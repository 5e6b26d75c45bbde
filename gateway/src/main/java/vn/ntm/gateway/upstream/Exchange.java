package vn.ntm.gateway.upstream;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.ntm.gateway.upstream.Unanswered.Reason;

/**
 * One question to a service and its answer. If the one who asked goes away, the connection is given up at once, and
 * does not stay taken until the service has spoken.
 */
final class Exchange {

    private static final int OK = 200;
    private static final int BAD_REQUEST = 400;
    private static final int SERVER_ERROR = 500;

    private static final String PROBLEM = "application/problem+json";

    private final FactService service;
    private final int limit;
    private @Nullable HttpClientRequest request;
    private boolean abandoned;

    /** @param limit the most bytes of the answer's body */
    Exchange(FactService service, int limit) {
        this.service = service;
        this.limit = limit;
    }

    Future<Reply> send(HttpClientRequest opened) {
        return begun(opened).compose(HttpClientRequest::send).compose(this::receive);
    }

    /** Whatever is answered to it is an answer. */
    Future<Told> deliver(HttpClientRequest opened, Buffer content) {
        return begun(opened)
                .compose(begun -> begun.send(content))
                .compose(response ->
                        body(response).map(body -> new Told(response.statusCode(), response.headers(), body)));
    }

    private synchronized Future<HttpClientRequest> begun(HttpClientRequest opened) {
        request = opened;
        if (abandoned) {
            opened.reset();
            return Future.failedFuture(new Unanswered(Reason.TIMED_OUT, "nobody waits any more"));
        }
        return Future.succeededFuture(opened);
    }

    synchronized void abandon() {
        abandoned = true;
        if (request != null) {
            request.reset();
        }
    }

    /**
     * What is no answer is read to its end too: a connection that is given up while the last of it is read would be lent to
     * the next question.
     */
    private Future<Reply> receive(HttpClientResponse response) {
        int status = response.statusCode();
        if (status == OK) {
            return body(response)
                    .map(body -> new Reply(mediaType(response), response.getHeader(HttpHeaders.ETAG), body));
        }
        return body(response)
                .transform(read -> Future.failedFuture(
                        read.succeeded() ? unanswered(response, read.result()) : unanswered(status)));
    }

    private Unanswered unanswered(HttpClientResponse response, Buffer body) {
        int status = response.statusCode();
        return reason(status) == Reason.REFUSED && mediaType(response).equals(PROBLEM)
                ? Unanswered.because(new Refused(service, status, body.toString(UTF_8)))
                : unanswered(status);
    }

    private static Unanswered unanswered(int status) {
        return new Unanswered(reason(status), "status " + status);
    }

    private Future<Buffer> body(HttpClientResponse response) {
        Promise<Buffer> whole = Promise.promise();
        Buffer body = Buffer.buffer();
        response.handler(chunk -> {
            if (body.length() + chunk.length() > limit) {
                whole.tryFail(new Unanswered(Reason.INVALID_ANSWER, "longer than " + limit + " bytes"));
                abandon();
            } else {
                body.appendBuffer(chunk);
            }
        });
        response.exceptionHandler(whole::tryFail);
        response.endHandler(_ -> whole.tryComplete(body));
        return whole.future();
    }

    private static Reason reason(int status) {
        if (status >= SERVER_ERROR) {
            return Reason.FAILED;
        }
        return status >= BAD_REQUEST ? Reason.REFUSED : Reason.INVALID_ANSWER;
    }

    private static String mediaType(HttpClientResponse response) {
        String given = Objects.requireNonNullElse(response.getHeader(HttpHeaders.CONTENT_TYPE), "");
        return given.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }
}
