package vn.ntm.kernel.testing.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.ntm.kernel.testing.YearsForTests;

/** Makes requests that the document allows: its own examples, and others drawn by chance. */
final class GoodRequests {

    /** The name under which a fresh subject brings the body of its request along. */
    private static final String BODY = "body";

    private static final LocalDate FIRST_DAY = LocalDate.of(2019, 1, 1);
    private static final int DAYS = 3000;
    private static final List<String> INSTANTS =
            List.of("2020-01-01T00:00:00Z", "2024-02-21T01:00:00.123456Z", "2023-12-31T23:59:59+07:00");
    private static final List<String> TEXTS = List.of(
            "Hà Tĩnh",
            Normalizer.normalize("Đức Thọ", Normalizer.Form.NFD),
            "HỘ ĐỘ",
            "a'b\"c",
            "100 %",
            "_",
            "\\",
            "(?i)[x",
            "NULL",
            "; drop table act; --",
            "xã 😀",
            "x".repeat(100));

    private final Known known;
    private final Function<String, String> tokens;

    GoodRequests(Known known, Function<String, String> tokens) {
        this.known = known;
        this.tokens = tokens;
    }

    /** Every parameter that has an example, with it: this must be answered. */
    Draft example(Operation operation) {
        return fresh(draft(operation, this::example, parameter -> true));
    }

    /** Only what is required. */
    Draft least(Operation operation) {
        return fresh(draft(operation, this::example, Operation.Parameter::required));
    }

    /** Some parameters, with values that the document allows. */
    Draft drawn(Operation operation, Random random) {
        return draft(
                operation,
                parameter -> drawn(parameter, random)
                        .map(value -> operation.reads() ? value : YearsForTests.unnamed(parameter.name(), value)),
                parameter -> parameter.required() || random.nextInt(3) == 0);
    }

    String token(String role) {
        return "Bearer " + tokens.apply(role);
    }

    private Draft fresh(Draft draft) {
        Map<String, String> subject = known.freshFor(draft.operation());
        Draft filled = subject.containsKey(BODY) ? draft.withBody(subject.get(BODY)) : draft;
        for (Operation.Parameter parameter : draft.operation().parameters()) {
            String value = subject.get(parameter.name());
            if (value != null) {
                filled = filled.with(parameter, value);
            }
        }
        return filled;
    }

    private Draft draft(
            Operation operation,
            Function<Operation.Parameter, Optional<String>> value,
            Predicate<Operation.Parameter> wanted) {
        var draft = new Draft(operation, operation.method(), Map.of(), List.of(), headers(operation), body(operation));
        for (Operation.Parameter parameter : operation.parameters()) {
            Optional<String> always = known.always(parameter.name());
            Optional<String> chosen = always.isPresent() || !wanted.test(parameter) ? always : value.apply(parameter);
            if (chosen.isPresent()) {
                boolean header = parameter.place().equals("header");
                draft = draft.with(parameter, header ? chosen.get() : Draft.encoded(chosen.get()));
            }
        }
        return draft;
    }

    private Map<String, String> headers(Operation operation) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("Accept", operation.reads() ? "*/*" : "application/json");
        headers.put("Accept-Language", "en");
        if (operation.secured()) {
            headers.put("Authorization", token(known.roleFor(operation)));
        }
        operation.bodies().keySet().stream().findFirst().ifPresent(type -> headers.put("Content-Type", type));
        return headers;
    }

    private Optional<String> body(Operation operation) {
        Optional<String> given = known.bodyOf(operation);
        return given.isPresent()
                ? given.map(Draft::octets)
                : operation.bodies().values().stream().findFirst().map(GoodRequests::exampleBody);
    }

    private static String exampleBody(JsonNode content) {
        JsonNode named = content.path("examples").isEmpty()
                ? content.path("example")
                : content.get("examples").iterator().next().path("value");
        return Draft.octets(named.isTextual() ? named.asText() : named.toString());
    }

    private Optional<String> example(Operation.Parameter parameter) {
        List<String> onFile = known.valuesOf(parameter.name());
        return onFile.isEmpty() ? parameter.example() : Optional.of(onFile.getFirst());
    }

    private Optional<String> drawn(Operation.Parameter parameter, Random random) {
        var choices = new ArrayList<>(known.valuesOf(parameter.name()));
        parameter.example().filter(example -> choices.isEmpty()).ifPresent(choices::add);
        JsonNode schema = parameter.schema();
        schema.path("enum").forEach(value -> choices.add(value.asText()));
        switch (schema.path("format").asText() + " " + schema.path("type").asText()) {
            case "date string" ->
                choices.add(FIRST_DAY.plusDays(random.nextInt(DAYS)).toString());
            case "date-time string" -> choices.addAll(INSTANTS);
            case "uuid string" -> choices.add(new UUID(random.nextLong(), random.nextLong()).toString());
            case " boolean" -> choices.addAll(List.of("true", "false"));
            case " string" -> {
                boolean free = !schema.has("pattern") && !schema.has("enum");
                if (free && parameter.place().equals("query") && !parameter.isCursor()) {
                    choices.addAll(TEXTS);
                }
            }
            default -> {
                // what is written by chance is written where the test says that nobody minds
                if (choices.isEmpty() || !parameter.place().equals("path")) {
                    within(schema, random).ifPresent(choices::add);
                }
            }
        }
        if (parameter.name().equals("Idempotency-Key")) {
            choices.clear();
            choices.add(new UUID(random.nextLong(), random.nextLong()).toString());
        }
        return choices.isEmpty() ? Optional.empty() : Optional.of(choices.get(random.nextInt(choices.size())));
    }

    private static Optional<String> within(JsonNode schema, Random random) {
        if (!schema.has("minimum") || !schema.has("maximum")) {
            return Optional.empty();
        }
        long least = schema.get("minimum").asLong();
        return Optional.of(
                Long.toString(random.nextLong(least, schema.get("maximum").asLong() + 1)));
    }
}
