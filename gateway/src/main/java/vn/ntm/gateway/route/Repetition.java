package vn.ntm.gateway.route;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.Set;
import vn.ntm.gateway.limit.LimitedBody;
import vn.ntm.gateway.upstream.Unanswered;

/**
 * Which calls are made a second time: a read, of which nothing was sent that cannot be sent again, to a service whose
 * connection could not be had or was lost before the answer began. One that is silent is not asked again, for that would
 * make it twice the work and the caller's wait twice as long; and an answer is an answer, whatever its status.
 */
final class Repetition {

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private Repetition() {}

    static boolean allowed(HttpServerRequest asked, LimitedBody body, Throwable failure) {
        return READING.contains(asked.method())
                && body.untouched()
                && (isUnreached(failure) || (Unanswered.isLost(failure) && asked.isEnded()));
    }

    private static boolean isUnreached(Throwable failure) {
        return failure instanceof ConnectException || failure instanceof UnknownHostException;
    }
}
