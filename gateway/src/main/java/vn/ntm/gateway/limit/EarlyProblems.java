package vn.ntm.gateway.limit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.Bilingual.Language;
import vn.ntm.kernel.edge.Trace;
import vn.ntm.kernel.problem.Problem;
import vn.ntm.kernel.problem.ProblemType;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.web.Problems;

/** What a caller is told at the gateway, before any service or resource could say it. */
@ApplicationScoped
public class EarlyProblems {

    private final ObjectMapper json;

    EarlyProblems(ObjectMapper json) {
        this.json = json;
    }

    /** Words the problem, and says in the headers what it is. */
    public Buffer word(HttpServerRequest asked, MultiMap headers, ProblemType type, Map<String, String> members) {
        Language language = language(asked.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        Problem problem = Problem.of(
                new Refusal(type, Map.of()), language, asked.path(), Problems.traceId(asked.getHeader(Trace.HEADER)));
        for (var member : members.entrySet()) {
            problem = problem.with(member.getKey(), member.getValue());
        }
        headers.set(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .set(HttpHeaders.CONTENT_LANGUAGE, language == Language.EN ? "en" : "vi")
                .set(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .set(HttpHeaders.CACHE_CONTROL, "no-store");
        return written(problem);
    }

    void refuse(RoutingContext exchange, ProblemType type) {
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
