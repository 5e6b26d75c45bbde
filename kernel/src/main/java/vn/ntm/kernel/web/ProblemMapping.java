package vn.ntm.kernel.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkus.security.ForbiddenException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import vn.ntm.kernel.Bilingual;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Problem;
import vn.ntm.kernel.problem.Refusal;

/** Turns whatever went wrong, in our code or in the framework, into a problem document. */
public class ProblemMapping {

    private static final Logger LOG = Logger.getLogger(ProblemMapping.class);

    private final AllowedMethods allowed;

    ProblemMapping(AllowedMethods allowed) {
        this.allowed = allowed;
    }

    @ServerExceptionMapper
    public Response refused(Refusal refusal, UriInfo uri, HttpHeaders headers) {
        return Problems.answer(refusal, uri, headers);
    }

    @ServerExceptionMapper
    public Response unreadable(JsonProcessingException failure, UriInfo uri, HttpHeaders headers) {
        return Problems.answer(refusalOf(failure), uri, headers);
    }

    /** Said of its own, or the framework's own answer to it would go before. */
    @ServerExceptionMapper
    public Response mismatched(MismatchedInputException failure, UriInfo uri, HttpHeaders headers) {
        return unreadable(failure, uri, headers);
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException failure, UriInfo uri, HttpHeaders headers) {
        return Problems.answer(new Refusal(CommonProblem.FORBIDDEN, Map.of()), uri, headers);
    }

    @ServerExceptionMapper
    public Response failedByFramework(
            WebApplicationException failure, UriInfo uri, HttpHeaders headers, jakarta.ws.rs.core.Request request) {
        if (failure.getCause() instanceof JsonProcessingException unreadable) {
            return unreadable(unreadable, uri, headers);
        }
        int status = status(failure, uri, request);
        if (status >= Status.INTERNAL_SERVER_ERROR.getStatusCode()
                && status != CommonProblem.SERVICE_UNAVAILABLE.status()) {
            return failed(failure, uri, headers);
        }
        Map<String, ?> context = Map.of(
                "method", request.getMethod(),
                "mediaType", Objects.requireNonNullElse(headers.getHeaderString(HttpHeaders.CONTENT_TYPE), "?"));
        Response answer = Problems.answer(new Refusal(typeOf(status), context), uri, headers);
        return status == CommonProblem.METHOD_NOT_ALLOWED.status()
                ? Response.fromResponse(answer)
                        .header(HttpHeaders.ALLOW, String.join(", ", allowed.at(Problems.path(uri))))
                        .build()
                : answer;
    }

    /** The framework finds nothing where two resources share the beginning of an address and one does not take the method. */
    private int status(WebApplicationException failure, UriInfo uri, jakarta.ws.rs.core.Request request) {
        int status = failure.getResponse().getStatus();
        Set<String> methods = allowed.at(Problems.path(uri));
        boolean otherMethod = !methods.isEmpty() && !methods.contains(request.getMethod());
        return status == CommonProblem.NOT_FOUND.status() && otherMethod
                ? CommonProblem.METHOD_NOT_ALLOWED.status()
                : status;
    }

    @ServerExceptionMapper
    public Response failed(Throwable failure, UriInfo uri, HttpHeaders headers) {
        Response answer = Problems.answer(new Refusal(CommonProblem.INTERNAL_ERROR, Map.of()), uri, headers);
        LOG.errorf(failure, "failed: %s", ((Problem) answer.getEntity()).traceId());
        return answer;
    }

    private static CommonProblem typeOf(int status) {
        return switch (status) {
            case 401 -> CommonProblem.UNAUTHENTICATED;
            case 403 -> CommonProblem.FORBIDDEN;
            case 404 -> CommonProblem.NOT_FOUND;
            case 405 -> CommonProblem.METHOD_NOT_ALLOWED;
            case 406 -> CommonProblem.NOT_ACCEPTABLE;
            case 413 -> CommonProblem.PAYLOAD_TOO_LARGE;
            case 415 -> CommonProblem.UNSUPPORTED_MEDIA_TYPE;
            case 503 -> CommonProblem.SERVICE_UNAVAILABLE;
            default -> CommonProblem.BAD_REQUEST;
        };
    }

    private static Refusal refusalOf(JsonProcessingException failure) {
        return switch (failure) {
            case UnrecognizedPropertyException unknown -> unknownProperty(unknown);
            case JsonMappingException mapping
            when !mapping.getPath().isEmpty() && !(mapping.getCause() instanceof StreamConstraintsException) ->
                invalidProperty(mapping);
            default -> {
                var at = failure.getLocation();
                String position = at == null ? "?" : at.getLineNr() + ":" + at.getColumnNr();
                yield new Refusal(CommonProblem.MALFORMED_JSON, Map.of("position", position));
            }
        };
    }

    private static Refusal unknownProperty(UnrecognizedPropertyException failure) {
        var allowed = new TreeSet<String>();
        failure.getKnownPropertyIds().forEach(id -> allowed.add(id.toString()));
        var context = Map.of("property", pointer(failure), "allowed", String.join(", ", allowed));
        return new Refusal(
                CommonProblem.UNKNOWN_PROPERTY,
                context,
                List.of(new Refusal.Reason(
                        Refusal.Place.PROPERTY,
                        pointer(failure),
                        new Bilingual("thuộc tính không được phép", "this property is not known"))));
    }

    private static Refusal invalidProperty(JsonMappingException failure) {
        return new Refusal(
                CommonProblem.INVALID_PROPERTY,
                Map.of("property", pointer(failure)),
                List.of(new Refusal.Reason(
                        Refusal.Place.PROPERTY,
                        pointer(failure),
                        new Bilingual("sai kiểu hoặc sai định dạng", "wrong type or form"))));
    }

    private static String pointer(JsonMappingException failure) {
        return failure.getPath().stream()
                .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName())
                .collect(Collectors.joining("/", "/", ""));
    }
}
