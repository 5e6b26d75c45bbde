package vn.ntm.gateway.route;

import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.StreamResetException;
import vn.ntm.gateway.limit.LimitedBody;

/**
 * A call that was given up without a reason because its body could not be passed on. If the caller had sent all of it, and not
 * too much, only the connection to the service can have been lost: that is sometimes noticed here first.
 */
final class Broken {

    private Broken() {}

    static Throwable named(Throwable failure, HttpServerRequest asked, LimitedBody body) {
        boolean withoutReason = failure instanceof StreamResetException && failure.getCause() == null;
        boolean callerThere = !asked.response().closed();
        return withoutReason && callerThere && asked.isEnded() && !body.tooLong()
                ? new HttpClosedException("the connection was lost while the request was passed on")
                : failure;
    }
}
