package vn.ntm.kernel.web;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.Bilingual;
import vn.ntm.kernel.PlainText;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;

/**
 * Refuses a request with a parameter that the operation does not know, that is given twice, or that has the wrong form:
 * all of them at once.
 */
public class ParameterRules {

    /** Four digits of the year: a day that no database keeps is not a day. */
    private static final int DATE_LENGTH = 10;

    /** Nanoseconds and an offset, and again four digits of the year. */
    private static final int INSTANT_LENGTH = 35;

    private static final Pattern YEAR_FIRST = Pattern.compile("[0-9]{4}-");

    private static final int UUID_LENGTH = 36;

    /** The digits of English and Vietnamese, and no others; a plus sign says nothing. */
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]+");

    /** The most characters that the value of a parameter may have. */
    public static final int LONGEST = 1000;

    @ServerRequestFilter
    public void check(ContainerRequestContext request, ResourceInfo resource) {
        requireMediaType(request, resource);
        var declared = Parameters.of(resource.getResourceMethod());
        var given = request.getUriInfo().getQueryParameters();
        List<Refusal.Reason> unknown = given.keySet().stream()
                .filter(name -> !declared.query().containsKey(name))
                .sorted()
                .map(name -> reason(name, "tham số không được phép", "this parameter is not known"))
                .toList();
        if (!unknown.isEmpty()) {
            String allowed = declared.query().keySet().stream().sorted().collect(Collectors.joining(", "));
            throw new Refusal(CommonProblem.UNKNOWN_PARAMETER, Map.of("allowed", allowed), unknown);
        }
        var invalid = new ArrayList<Refusal.Reason>();
        collect(declared.query(), given, invalid);
        collect(declared.path(), request.getUriInfo().getPathParameters(), invalid);
        if (!invalid.isEmpty()) {
            throw new Refusal(CommonProblem.INVALID_PARAMETER, Map.of(), invalid);
        }
    }

    /** A body of no type could be anything; the framework would take it for what it wants. */
    private static void requireMediaType(ContainerRequestContext request, ResourceInfo resource) {
        boolean takesBody = resource.getResourceMethod().isAnnotationPresent(Consumes.class)
                || resource.getResourceClass().isAnnotationPresent(Consumes.class);
        if (takesBody
                && !resource.getResourceMethod().isAnnotationPresent(GET.class)
                && request.getMediaType() == null) {
            throw new Refusal(CommonProblem.UNSUPPORTED_MEDIA_TYPE, Map.of("mediaType", "?"));
        }
    }

    private static void collect(
            Map<String, Class<?>> declared, Map<String, List<String>> given, List<Refusal.Reason> invalid) {
        declared.forEach((name, type) -> {
            List<String> values = given.getOrDefault(name, List.of());
            if (values.size() > 1) {
                invalid.add(reason(name, "chỉ được nêu một lần", "may be given only once"));
            } else if (!values.isEmpty()) {
                Refusal.Reason wrong = wrong(name, type, values.getFirst());
                if (wrong != null) {
                    invalid.add(wrong);
                }
            }
        });
    }

    private static Refusal.@Nullable Reason wrong(String name, Class<?> type, String value) {
        if (value.isBlank() || !PlainText.is(value) || value.length() > LONGEST) {
            return reason(name, "1 đến 1000 ký tự, không có ký tự ẩn", "1 to 1000 characters, none of them hidden");
        }
        return misformed(name, type, value);
    }

    private static Refusal.@Nullable Reason misformed(String name, Class<?> type, String value) {
        if (type == LocalDate.class) {
            return value.length() == DATE_LENGTH && parses(() -> LocalDate.parse(value))
                    ? null
                    : reason(name, "ngày dạng 2023-12-31", "a date: 2023-12-31");
        }
        if (type == Instant.class) {
            return value.length() <= INSTANT_LENGTH
                            && YEAR_FIRST.matcher(value).lookingAt()
                            && parses(() -> Instant.parse(value))
                    ? null
                    : reason(name, "thời điểm dạng 2024-02-21T01:00:00Z", "an instant: 2024-02-21T01:00:00Z");
        }
        if (type == Integer.class || type == int.class) {
            return WHOLE.matcher(value).matches() && parses(() -> Integer.parseInt(value))
                    ? null
                    : reason(name, "số nguyên", "a whole number");
        }
        if (type == Boolean.class || type == boolean.class) {
            return value.equals("true") || value.equals("false")
                    ? null
                    : reason(name, "true hoặc false", "true or false");
        }
        if (type == UUID.class) {
            return value.length() == UUID_LENGTH && parses(() -> UUID.fromString(value))
                    ? null
                    : reason(name, "UUID", "a UUID");
        }
        if (type == UnitCode.class) {
            return UnitCode.isCode(value) ? null : reason(name, "mã đơn vị 2, 3 hoặc 5 chữ số", "2, 3 or 5 digits");
        }
        return type.isEnum() ? choice(name, type, value) : null;
    }

    private static Refusal.@Nullable Reason choice(String name, Class<?> type, String value) {
        List<String> names =
                Arrays.stream(type.getEnumConstants()).map(Object::toString).toList();
        String list = String.join(", ", names);
        return names.contains(value) ? null : reason(name, "một trong: " + list, "one of " + list);
    }

    private static boolean parses(Runnable parse) {
        try {
            parse.run();
            return true;
        } catch (DateTimeParseException | IllegalArgumentException wrong) {
            return false;
        }
    }

    private static Refusal.Reason reason(String name, String vi, String en) {
        return new Refusal.Reason(Refusal.Place.PARAMETER, name, new Bilingual(vi, en));
    }
}
