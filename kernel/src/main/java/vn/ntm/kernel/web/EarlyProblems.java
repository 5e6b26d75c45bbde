package vn.ntm.kernel.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import vn.ntm.kernel.Bilingual.Language;
import vn.ntm.kernel.edge.Trace;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Problem;
import vn.ntm.kernel.problem.ProblemType;
import vn.ntm.kernel.problem.Refusal;

/** What a caller is told before any resource could say it. */
@ApplicationScoped
public class EarlyProblems {

    private final ObjectMapper json;

    EarlyProblems(ObjectMapper json) {
        this.json = json;
    }

    void add(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(this::refuseTheUnreadable);
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
        return written(problem);
    }

    public void refuse(RoutingContext exchange, ProblemType type) {
        var response = exchange.response();
        Buffer body = word(exchange.request(), response.headers(), type, Map.of());
        response.setStatusCode(type.status());
        response.end(body);
    }

    private Buffer written(Problem problem) {
        try {
            return Buffer.buffer(json.writeValueAsBytes(problem));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
