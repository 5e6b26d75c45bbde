package vn.ntm.kernel.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.Bilingual.Language;
import vn.ntm.kernel.edge.Trace;
import vn.ntm.kernel.problem.Problem;
import vn.ntm.kernel.problem.Refusal;

/** Answers a refusal with its problem document, in the language of the caller. */
public final class Problems {

    /** After how many seconds one who was answered 503 may ask again. */
    static final int RETRY_AFTER_SECONDS = 5;

    private Problems() {}

    public static Response answer(Refusal refusal, UriInfo uri, HttpHeaders headers) {
        return answer(of(refusal, uri, headers), language(headers));
    }

    /** Words the refusal without answering yet, so that a member of its own can be added. */
    public static Problem of(Refusal refusal, UriInfo uri, HttpHeaders headers) {
        String traceId = Trace.of(headers.getHeaderString(Trace.HEADER)).id();
        return Problem.of(refusal, language(headers), path(uri), traceId);
    }

    public static Response answer(Problem problem, Language language) {
        return answer(problem.status(), problem, language);
    }

    /** @param problem a problem document, however it was made */
    public static Response answer(int status, Object problem, Language language) {
        var answer = Response.status(status)
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language == Language.EN ? "en" : "vi")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .entity(problem);
        if (status == Response.Status.SERVICE_UNAVAILABLE.getStatusCode()) {
            answer.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        return answer.build();
    }

    public static Language language(HttpHeaders headers) {
        return language(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    /** Vietnamese, unless the caller prefers English; what cannot be read is no preference. */
    static Language language(@Nullable String accepted) {
        try {
            var wanted = accepted == null ? List.<LanguageRange>of() : LanguageRange.parse(accepted);
            return "en".equals(Locale.lookupTag(wanted, List.of("vi", "en"))) ? Language.EN : Language.VI;
        } catch (IllegalArgumentException unreadable) {
            return Language.VI;
        }
    }

    /** The path that was asked. */
    public static String path(UriInfo uri) {
        return "/" + uri.getPath().replaceFirst("^/", "");
    }
}
