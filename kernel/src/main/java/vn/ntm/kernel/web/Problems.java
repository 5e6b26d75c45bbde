package vn.ntm.kernel.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.Bilingual.Language;
import vn.ntm.kernel.problem.Problem;
import vn.ntm.kernel.problem.Refusal;

/** Answers a refusal with its problem document, in the language of the caller. */
public final class Problems {

    /** After how many seconds one who was answered 503 may ask again. */
    public static final int RETRY_AFTER_SECONDS = 5;

    private Problems() {}

    public static Response answer(Refusal refusal, UriInfo uri, HttpHeaders headers) {
        return answer(of(refusal, uri, headers), Caller.language(headers));
    }

    /** Words the refusal without answering yet, so that a member of its own can be added. */
    public static Problem of(Refusal refusal, UriInfo uri, HttpHeaders headers) {
        String traceId = Caller.traceId(headers.getHeaderString("traceparent"));
        return Problem.of(refusal, Caller.language(headers), path(uri), traceId);
    }

    public static Response answer(Problem problem, Language language) {
        var answer = Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language == Language.EN ? "en" : "vi")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .entity(problem);
        if (problem.status() == Response.Status.SERVICE_UNAVAILABLE.getStatusCode()) {
            answer.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        return answer.build();
    }

    /** The trace that a request names (W3C trace context), or a new one if it names none. */
    public static String traceId(@Nullable String traceParent) {
        return Caller.traceId(traceParent);
    }

    public static Language language(HttpHeaders headers) {
        return Caller.language(headers);
    }

    static String path(UriInfo uri) {
        return "/" + uri.getPath().replaceFirst("^/", "");
    }
}
