package vn.ntm.gateway.composite;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Set;

/**
 * Answers what is kept on the spot, if it is asked for in the same words as before and nothing else is said: the question
 * is not read again, and no thread is needed. Every other one goes the long way, to the same answer.
 */
@ApplicationScoped
class Again {

    /** After those limits that hold for everyone, and before the one for what has to be composed. */
    private static final int BETWEEN_THE_LIMITS = 147;

    /** The day on which a request came in, before anything of it was read. */
    static final String BEGUN = Again.class.getName();

    private static final Set<String> ANY_JSON = Set.of("*/*", "application/json");

    /** What changes what is answered, or whether; so does a body. A token does not: to composed answers everyone is a stranger. */
    private static final List<CharSequence> TELLING = List.of(
            HttpHeaders.CACHE_CONTROL, Preference.HEADER, HttpHeaders.CONTENT_LENGTH, HttpHeaders.TRANSFER_ENCODING);

    private static final int NOT_MODIFIED = 304;

    private final ComposedAnswers answers;

    Again(ComposedAnswers answers) {
        this.answers = answers;
    }

    void add(@Observes Filters filters) {
        filters.register(this::answer, BETWEEN_THE_LIMITS);
    }

    private void answer(RoutingContext exchange) {
        HttpServerRequest request = exchange.request();
        exchange.put(BEGUN, answers.today());
        ComposedAnswers.Kept kept = isPlain(request) ? answers.kept(request.uri()) : null;
        String seen = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        if (kept == null || (seen != null && !seen.equals(kept.composite().writtenTag()))) {
            exchange.next(); // the tag may still be among several
            return;
        }
        HttpServerResponse response = exchange.response();
        kept.headers().forEach(response::putHeader);
        response.putHeader(HttpHeaders.ETAG, kept.composite().writtenTag());
        if (seen == null) {
            response.end(kept.composite().body());
        } else {
            response.setStatusCode(NOT_MODIFIED).end();
        }
    }

    private static boolean isPlain(HttpServerRequest request) {
        MultiMap headers = request.headers();
        return request.method().equals(HttpMethod.GET)
                && TELLING.stream().noneMatch(headers::contains)
                && isJson(headers.getAll(HttpHeaders.ACCEPT))
                && headers.getAll(HttpHeaders.IF_NONE_MATCH).size() <= 1;
    }

    private static boolean isJson(List<String> accepted) {
        return accepted.isEmpty() || (accepted.size() == 1 && ANY_JSON.contains(accepted.getFirst()));
    }
}
