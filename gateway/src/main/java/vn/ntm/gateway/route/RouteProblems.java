package vn.ntm.gateway.route;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ntm.gateway.upstream.FactService;
import vn.ntm.kernel.Bilingual.Language;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Problem;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.web.Problems;

/** What a caller is told on the way to a service, before any service could say it. */
@ApplicationScoped
class RouteProblems {

    private final ObjectMapper json;

    RouteProblems(ObjectMapper json) {
        this.json = json;
    }

    /** The service is down, or did not begin to answer in time. */
    ProxyResponse unavailable(ProxyRequest request, FactService service) {
        return answer(request, CommonProblem.SERVICE_UNAVAILABLE, Map.of("service", service.label()))
                .putHeader("Retry-After", String.valueOf(Problems.RETRY_AFTER_SECONDS));
    }

    /** The address is not part of the service's API. */
    ProxyResponse notFound(ProxyRequest request) {
        return answer(request, CommonProblem.NOT_FOUND, Map.of());
    }

    private ProxyResponse answer(ProxyRequest request, CommonProblem type, Map<String, String> members) {
        HttpServerRequest asked = request.proxiedRequest();
        Language language = language(asked.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        Problem problem = Problem.of(
                new Refusal(type, Map.of()), language, asked.path(), Problems.traceId(asked.getHeader("traceparent")));
        for (var member : members.entrySet()) {
            problem = problem.with(member.getKey(), member.getValue());
        }
        return request.release()
                .response()
                .setStatusCode(type.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, language == Language.EN ? "en" : "vi")
                .putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .setBody(Body.body(written(problem)));
    }

    private Buffer written(Problem problem) {
        try {
            return Buffer.buffer(json.writeValueAsBytes(problem));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Vietnamese, unless the caller prefers English. */
    private static Language language(@Nullable String accepted) {
        if (accepted == null) {
            return Language.VI;
        }
        try {
            List<Locale> wanted = Locale.LanguageRange.parse(accepted).stream()
                    .map(range -> Locale.forLanguageTag(range.getRange()))
                    .toList();
            return wanted.stream()
                    .map(Locale::getLanguage)
                    .filter(tag -> tag.equals("vi") || tag.equals("en"))
                    .findFirst()
                    .filter("en"::equals)
                    .map(_ -> Language.EN)
                    .orElse(Language.VI);
        } catch (IllegalArgumentException unreadable) {
            return Language.VI;
        }
    }
}
