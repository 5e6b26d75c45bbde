package vn.ntm.kernel.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.Bilingual.Language;

/**
 * A problem document of RFC 9457: the only shape in which any service reports an error.
 *
 * @param type a URN that ends in the code
 * @param title what is wrong, in the language of the caller
 * @param status the HTTP status
 * @param detail the particulars
 * @param instance the path that was asked
 * @param code the stable code, for programs
 * @param traceId what to quote to the operators
 * @param errors each rejected part of the request
 * @param extensions members that only this kind of problem has
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        URI type,
        String title,
        int status,
        String detail,
        String instance,
        String code,
        String traceId,
        List<Violation> errors,
        @JsonAnyGetter Map<String, ?> extensions) {

    public static final String MEDIA_TYPE = "application/problem+json";

    public Problem {
        errors = List.copyOf(errors);
        extensions = Map.copyOf(extensions);
    }

    /** Words a refusal for the one who asked. */
    public static Problem of(Refusal refusal, Language language, String instance, String traceId) {
        ProblemType type = refusal.type();
        return new Problem(
                URI.create("urn:ntm:problem:" + type.code()),
                type.title().in(language),
                type.status(),
                refusal.detail(language),
                instance,
                type.code(),
                traceId,
                refusal.reasons().stream()
                        .map(reason -> Violation.of(reason, language))
                        .toList(),
                refusal.members());
    }

    public Problem with(String name, Object value) {
        return new Problem(type, title, status, detail, instance, code, traceId, errors, Map.of(name, value));
    }

    /**
     * One rejected part of the request: exactly one of the three places is named.
     *
     * @param parameter the name of the query parameter, path parameter or header
     * @param pointer the JSON pointer of the property
     * @param column the name of the column
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Violation(
            @Nullable String parameter,
            @Nullable String pointer,
            @Nullable String column,
            String message) {

        static Violation of(Refusal.Reason reason, Language language) {
            String message = reason.message().in(language);
            return switch (reason.where()) {
                case PARAMETER, HEADER -> new Violation(reason.name(), null, null, message);
                case PROPERTY -> new Violation(null, reason.name(), null, message);
                case COLUMN -> new Violation(null, null, reason.name(), message);
            };
        }
    }
}
