package vn.ntm.kernel.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.Bilingual.Language;
import vn.ntm.kernel.edge.Trace;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Problem;
import vn.ntm.kernel.problem.ProblemType;
import vn.ntm.kernel.problem.Refusal;

/** What a caller is told before any resource could say it. */
@ApplicationScoped
public class EarlyProblems {

    /** Characters of an address, and of all headers; the server itself takes more, for it refuses without a problem. */
    private static final int LONGEST_URI = 8 * 1024;

    private static final int LARGEST_HEADERS = 16 * 1024;

    /** After the edge, which gives each answer its line in the log; what comes after may take the address apart. */
    private static final int FIRST = 10_000;

    private static final int AFTER_THE_EDGE = Integer.MIN_VALUE + 1;

    /** After the trace is known, before anything else is done. */
    private static final int EARLY = 9_000;

    private final ObjectMapper json;
    private final long longestBody;

    EarlyProblems(
            ObjectMapper json, @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize longestBody) {
        this.json = json;
        this.longestBody = longestBody.asLongValue();
    }

    void add(@Observes Router router) {
        router.route().order(AFTER_THE_EDGE).failureHandler(this::refuseTheUnreadable);
        for (CommonProblem problem : List.of(CommonProblem.BAD_REQUEST, CommonProblem.NOT_FOUND)) {
            router.errorHandler(problem.status(), exchange -> refuse(exchange, problem));
        }
    }

    void add(@Observes Filters filters) {
        filters.register(this::refuseTheUndecodable, FIRST);
        filters.register(this::refuseTheLarge, EARLY);
    }

    private void refuseTheUndecodable(RoutingContext exchange) {
        try {
            new URI(exchange.request().uri());
            exchange.next();
        } catch (URISyntaxException undecodable) {
            refuse(exchange, CommonProblem.BAD_REQUEST);
        }
    }

    private void refuseTheLarge(RoutingContext exchange) {
        CommonProblem problem = tooLarge(exchange.request());
        if (problem == null) {
            exchange.next();
            return;
        }
        refuseAndClose(exchange, problem);
    }

    private @Nullable CommonProblem tooLarge(HttpServerRequest asked) {
        String length = asked.getHeader(HttpHeaders.CONTENT_LENGTH);
        int headers = 0;
        for (var header : asked.headers()) {
            headers += header.getKey().length() + header.getValue().length();
        }
        if (asked.uri().length() > LONGEST_URI) {
            return CommonProblem.URI_TOO_LONG;
        }
        if (headers > LARGEST_HEADERS) {
            return CommonProblem.HEADERS_TOO_LARGE;
        }
        return length != null && Long.parseLong(length) > longestBody ? CommonProblem.PAYLOAD_TOO_LARGE : null;
    }

    /** A request to a host that is none never comes as far as a resource. */
    private void refuseTheUnreadable(RoutingContext exchange) {
        boolean unreadable = exchange.statusCode() == CommonProblem.BAD_REQUEST.status()
                || exchange.request().authority() == null;
        if (unreadable && !exchange.response().headWritten()) {
            refuse(exchange, CommonProblem.BAD_REQUEST);
        } else {
            exchange.next();
        }
    }

    /** Words the problem, and says in the headers what it is. */
    public Buffer word(HttpServerRequest asked, MultiMap headers, ProblemType type, Map<String, String> members) {
        Language language = Problems.language(asked.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        Problem problem = Problem.of(
                new Refusal(type, Map.of()),
                language,
                asked.path(),
                Trace.of(asked.getHeader(Trace.HEADER)).id());
        for (var member : members.entrySet()) {
            problem = problem.with(member.getKey(), member.getValue());
        }
        headers.set(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .set(HttpHeaders.CONTENT_LANGUAGE, language == Language.EN ? "en" : "vi")
                .set(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .set(HttpHeaders.CACHE_CONTROL, "no-store");
        if (type.status() == Response.Status.SERVICE_UNAVAILABLE.getStatusCode()
                && !headers.contains(HttpHeaders.RETRY_AFTER)) {
            headers.set(HttpHeaders.RETRY_AFTER, String.valueOf(Problems.RETRY_AFTER_SECONDS));
        }
        return written(problem);
    }

    public void refuse(RoutingContext exchange, ProblemType type) {
        var response = exchange.response();
        Buffer body = word(exchange.request(), response.headers(), type, Map.of());
        response.setStatusCode(type.status());
        response.end(body);
    }

    /** What still comes of the request is not read: over HTTP/1.1 it would stand where the next request is expected. */
    public void refuseAndClose(RoutingContext exchange, ProblemType type) {
        if (exchange.request().version() != HttpVersion.HTTP_2) {
            exchange.response().putHeader(HttpHeaders.CONNECTION, "close");
            exchange.addEndHandler(
                    _ -> exchange.request().connection().close()); // beside that of the log, not in its place
        }
        refuse(exchange, type);
    }

    private Buffer written(Problem problem) {
        try {
            return Buffer.buffer(json.writeValueAsBytes(problem));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
