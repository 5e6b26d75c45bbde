package vn.ntm.kernel.web;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.Bilingual.Language;
import vn.ntm.kernel.edge.Trace;

/** What the headers of a request say about the one who asked. */
final class Caller {

    private Caller() {}

    /** Vietnamese, unless the caller prefers English. */
    static Language language(@Nullable HttpHeaders headers) {
        if (headers == null) {
            return Language.VI;
        }
        return languages(headers).stream()
                .map(Locale::getLanguage)
                .filter(tag -> tag.equals("vi") || tag.equals("en"))
                .findFirst()
                .map(tag -> tag.equals("en") ? Language.EN : Language.VI)
                .orElse(Language.VI);
    }

    /** What cannot be read is no preference. */
    private static List<Locale> languages(HttpHeaders headers) {
        try {
            return headers.getAcceptableLanguages();
        } catch (WebApplicationException unreadable) {
            return List.of();
        }
    }

    /** The trace of the request (W3C trace context), or a new one if it has none. */
    static String traceId(@Nullable String traceParent) {
        return Trace.of(traceParent).id();
    }
}
