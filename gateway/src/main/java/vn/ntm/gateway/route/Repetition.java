package vn.ntm.gateway.route;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Set;
import vn.ntm.gateway.limit.LimitedBody;
import vn.ntm.gateway.upstream.Connections;
import vn.ntm.gateway.upstream.Unanswered;

/**
 * Whether a call is made again, and once more: a read, of which nothing was sent that cannot be sent again, to a service
 * whose connection could not be had or was lost before the answer began. One that is silent is not asked again, for that
 * would make it twice the work and the caller's wait twice as long; and an answer is an answer, whatever its status.
 */
final class Repetition {

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final HttpServerRequest asked;
    private final LimitedBody body;
    private int made = 1;

    Repetition(HttpServerRequest asked, LimitedBody body) {
        this.asked = asked;
        this.body = body;
    }

    /** Whether a call that has failed so is made again. */
    boolean allowed(Throwable failure) {
        Throwable named = Broken.named(failure, asked, body);
        return Connections.pauseAfter(made).isPresent()
                && READING.contains(asked.method())
                && body.untouched()
                && (isUnreached(named) || (Unanswered.isLost(named) && isWhole()));
    }

    /** @return after what pause */
    Duration makeAgain() {
        return Connections.pauseAfter(made++).orElseThrow();
    }

    /** Nothing more will come of it. That there is no body is known of HTTP/1 from the headers, before its end is noticed. */
    boolean isWhole() {
        MultiMap headers = asked.headers();
        return asked.isEnded()
                || (asked.version() != HttpVersion.HTTP_2
                        && !headers.contains(HttpHeaders.CONTENT_LENGTH)
                        && !headers.contains(HttpHeaders.TRANSFER_ENCODING));
    }

    private static boolean isUnreached(Throwable failure) {
        return failure instanceof ConnectException || failure instanceof UnknownHostException;
    }
}
