package vn.ntm.kernel.testing.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What is wrong with an answer: its status, its headers, its form, its content, or that it was given at all. */
final class AnswerChecks {

    /** Headers that any HTTP answer may have, and those that every answer of the suite may have alike. */
    private static final Set<String> OF_ALL = Set.of(
            "accept-ranges",
            "age",
            "cache-control",
            "connection",
            "content-language",
            "content-length",
            "content-type",
            "date",
            "keep-alive",
            "transfer-encoding",
            "vary",
            "content-security-policy",
            "cross-origin-resource-policy",
            "permissions-policy",
            "referrer-policy",
            "strict-transport-security",
            "x-content-type-options",
            "x-frame-options",
            "traceparent",
            "trace-id");

    private static final String PROBLEM = "application/problem+json";
    private static final Pattern UNFILLED = Pattern.compile("\\{\\w+}|\\bnull\\b");
    private static final Pattern TRACE = Pattern.compile("[0-9a-f]{32}");
    private static final int FIRST_ERROR = 400;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final SchemaChecks schemas;
    private final Map<String, Integer> catalogue;

    /** @param catalogue the status of each code of a refusal */
    AnswerChecks(SchemaChecks schemas, Map<String, Integer> catalogue) {
        this.schemas = schemas;
        this.catalogue = catalogue;
    }

    List<String> wrongWith(Attempt attempt, HttpResponse<String> answer) {
        int status = answer.statusCode();
        var wrong = new ArrayList<String>();
        boolean away =
                status == 503 && answer.headers().firstValue("Retry-After").isPresent();
        if (!away && !attempt.expected().contains(status)) {
            wrong.add(surprise(attempt, status));
        }
        if (status == 405 && answer.headers().firstValue("Allow").isEmpty()) {
            wrong.add("405 without Allow");
        }
        if (status >= FIRST_ERROR && !attempt.draft().method().equals("HEAD")) {
            problem(status, answer, wrong);
        }
        if (attempt.described()) {
            attempt.draft()
                    .operation()
                    .response(status)
                    .ifPresentOrElse(
                            response -> described(attempt, response, answer, wrong),
                            () -> wrong.add("status " + status + " is not in the document"));
        }
        return wrong;
    }

    private static String surprise(Attempt attempt, int status) {
        boolean answered = attempt.expected().contains(200);
        if (status >= 500) {
            return "failed: " + status;
        }
        if (status < FIRST_ERROR && !answered) {
            return "accepted nonsense: %d instead of %s".formatted(status, attempt.expected());
        }
        return (answered ? "refused good input: " : "refused otherwise: ") + status + " instead of "
                + attempt.expected();
    }

    private void described(Attempt attempt, JsonNode response, HttpResponse<String> answer, List<String> wrong) {
        headers(response.path("headers"), answer, wrong);
        boolean tagged = answer.headers().firstValue("ETag").isPresent();
        boolean kept = !answer.headers().firstValue("Cache-Control").orElse("").contains("no-store");
        if (attempt.draft().operation().reads() && answer.statusCode() == 200 && kept && !tagged) {
            wrong.add("200 without ETag");
        }
        boolean bodiless = attempt.draft().method().equals("HEAD");
        JsonNode content = response.path("content");
        if (!bodiless && !content.isEmpty()) {
            content(content, answer, wrong);
        } else if (!answer.body().isEmpty()) {
            wrong.add("a body that is not in the document");
        }
    }

    private void content(JsonNode content, HttpResponse<String> answer, List<String> wrong) {
        String type = mediaType(answer);
        JsonNode form = content.path(type);
        if (form.isMissingNode()) {
            wrong.add("content type " + type + " is not in the document");
        } else if (type.endsWith("json")) {
            JsonNode value = parsed(answer.body());
            List<String> differences =
                    value.isMissingNode() ? List.of("no JSON") : schemas.differences(form.path("schema"), value);
            differences.forEach(difference -> wrong.add("off schema: " + difference));
        }
    }

    private static void headers(JsonNode documented, HttpResponse<String> answer, List<String> wrong) {
        var names = new ArrayList<String>();
        documented.properties().forEach(header -> {
            names.add(header.getKey().toLowerCase(Locale.ROOT));
            boolean required = header.getValue().path("required").asBoolean();
            if (required && answer.headers().firstValue(header.getKey()).isEmpty()) {
                wrong.add("lacks the header " + header.getKey());
            }
        });
        answer.headers().map().keySet().stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .filter(name -> !OF_ALL.contains(name) && !names.contains(name))
                .forEach(name -> wrong.add("header " + name + " is not in the document"));
    }

    private void problem(int status, HttpResponse<String> answer, List<String> wrong) {
        JsonNode problem = parsed(answer.body());
        String code = problem.path("code").asText();
        if (!mediaType(answer).equals(PROBLEM) || !problem.isObject()) {
            wrong.add("%d is no problem document but %s".formatted(status, mediaType(answer)));
            return;
        }
        if (!catalogue.getOrDefault(code, status).equals(status) || !catalogue.containsKey(code)) {
            wrong.add("code " + code + " is not in the catalogue with status " + status);
        }
        if (problem.path("status").asInt() != status
                || !problem.path("type").asText().equals("urn:ntm:problem:" + code)) {
            wrong.add("the problem contradicts itself");
        }
        boolean worded = !problem.path("title").asText().isBlank()
                && !problem.path("detail").asText().isBlank()
                && !UNFILLED.matcher(problem.path("detail").asText()).find();
        boolean placed = problem.path("instance").asText().startsWith("/")
                && TRACE.matcher(problem.path("traceId").asText()).matches();
        if (!worded || !placed) {
            wrong.add("the problem is incomplete: " + problem);
        }
    }

    private static String mediaType(HttpResponse<String> answer) {
        String type = answer.headers().firstValue("Content-Type").orElse("nothing");
        return type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    private static JsonNode parsed(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException unreadable) {
            return JSON.missingNode();
        }
    }
}
