package vn.ntm.kernel.testing.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Parameters as they must not be: unknown, given twice, empty, of the wrong form, out of bounds, with hidden characters. */
final class ParameterFaults {

    /** A reader does not see them, and no name has them: a zero-width space, an override of the direction, a NUL, an escape. */
    private static final List<String> HIDDEN = List.of("\u200b", "\u202e", "\ufeff", "\0", "\u001b");

    private static final List<String> NO_DAYS = List.of(
            "0000-00-00",
            "2024-02-30",
            "2023-02-29",
            "2024-2-3",
            "+1000000000-01-01",
            "-0001-01-01",
            "2024-01-01T00:00:00Z",
            "2024-01-01 ",
            "２０２４-01-01",
            "yesterday");
    private static final List<String> NO_INSTANTS = List.of(
            "2024-01-01",
            "2024-01-01T25:00:00Z",
            "2024-02-30T00:00:00Z",
            "2024-01-01T00:00:00",
            "1704067200",
            "+1000000000-01-01T00:00:00Z",
            "-1000000000-01-01T00:00:00Z",
            "now");
    private static final List<String> NO_NUMBERS = List.of(
            "one", "1.5", "1e3", "0x10", " 1", "+1", "１２", "99999999999999999999", "2147483648", "NaN", "1,000");
    private static final List<String> NO_UUIDS = List.of(
            "17", "1-1-1-1-1", "019ab1c2-0000-7000-8000-00000000018g", "{019ab1c2-0000-7000-8000-000000000189}");

    private ParameterFaults() {}

    static List<Fault> of(Operation operation) {
        var faults = new ArrayList<Fault>();
        for (String unknown : List.of("unknown", "__proto__", "validon", "%2e%2e", "%F0%9F%98%80")) {
            faults.add(
                    new Fault("unknown parameter " + unknown, Attempt.REFUSED, draft -> draft.plusQuery(unknown, "1")));
        }
        operation.parametersIn("query").forEach(parameter -> {
            faults.add(new Fault(parameter.name() + " twice", Attempt.REFUSED, draft -> {
                String value = parameter.example().map(Draft::encoded).orElse("1");
                return draft.with(parameter, value).plusQuery(parameter.name(), value);
            }));
            faults.add(new Fault(parameter.name() + " empty", Attempt.REFUSED, draft -> draft.with(parameter, "")));
            String shouted = parameter.name().toUpperCase(Locale.ROOT);
            faults.add(new Fault(shouted + " in capitals", Attempt.REFUSED, draft -> draft.plusQuery(shouted, "1")));
        });
        Stream.of("query", "path")
                .flatMap(place -> operation.parametersIn(place).stream())
                .forEach(parameter -> values(operation, parameter, faults));
        operation.parametersIn("query").stream()
                .filter(Operation.Parameter::required)
                .forEach(parameter -> faults.add(new Fault(
                                parameter.name() + " missing",
                                Attempt.REFUSED,
                                draft -> draft.withoutQuery(parameter.name()))
                        .askedOfEach()));
        operation.parametersIn("header").forEach(parameter -> headers(operation, parameter, faults));
        return faults;
    }

    private static void values(Operation operation, Operation.Parameter parameter, List<Fault> faults) {
        Set<Integer> refused = parameter.place().equals("path") ? Set.of(400, 404) : Attempt.REFUSED;
        wrong(parameter).forEach(value -> faults.add(value(parameter, value, refused)));
        String base = parameter.example().orElse("1");
        HIDDEN.forEach(hidden -> {
            faults.add(value(parameter, base + hidden, refused));
        });
        faults.add(raw(parameter, "invalid UTF-8", "%C3%28", refused));
        faults.add(raw(parameter, "an encoded slash", "a%2Fb%5C..%2F", Attempt.tolerated(operation)));
        odd(parameter.schema()).forEach(value -> faults.add(value(parameter, value, Attempt.tolerated(operation))));
        faults.add(raw(parameter, "3000 characters", "x".repeat(3000), refused));
    }

    private static List<String> wrong(Operation.Parameter parameter) {
        JsonNode schema = parameter.schema();
        var values = new ArrayList<String>();
        if (schema.has("enum")) {
            String first = schema.at("/enum/0").asText();
            values.addAll(List.of("NOT_ONE_OF_THEM", first + " ", first + "," + first, swapped(first)));
        }
        switch (schema.path("format").asText()) {
            case "date" -> values.addAll(NO_DAYS);
            case "date-time" -> values.addAll(NO_INSTANTS);
            case "uuid" -> values.addAll(NO_UUIDS);
            default -> {}
        }
        switch (schema.path("type").asText()) {
            case "integer" -> values.addAll(NO_NUMBERS);
            case "boolean" -> values.addAll(List.of("TRUE", "1", "yes", "true "));
            default -> {}
        }
        if (schema.has("pattern")) {
            values.addAll(List.of("!", "4x", "１８５６８", "-42", "185681"));
        }
        values.addAll(outOfBounds(schema));
        if (parameter.isCursor()) {
            values.addAll(List.of("nonsense", "AAAA", "====", "MTIz", "x".repeat(400)));
        }
        return values;
    }

    private static List<String> outOfBounds(JsonNode schema) {
        var values = new ArrayList<String>();
        if (schema.has("minimum")) {
            values.add(Long.toString(schema.get("minimum").asLong() - 1));
        }
        if (schema.has("maximum")) {
            values.add(Long.toString(schema.get("maximum").asLong() + 1));
        }
        return values;
    }

    /** At the edges: whether they are refused or answered, nothing may fail. */
    private static List<String> odd(JsonNode schema) {
        return switch (schema.path("format").asText() + schema.path("type").asText()) {
            case "datestring" -> List.of("0000-01-01", "0001-01-01", "1582-10-10", "9999-12-31");
            case "date-timestring" ->
                List.of(
                        "0000-01-01T00:00:00Z",
                        "9999-12-31T23:59:59.999999999Z",
                        "1969-12-31T23:59:60Z",
                        "2024-01-01T00:00:00+18:00",
                        "2024-01-01t00:00:00z");
            case "int32integer", "integer" -> List.of("0", "-1", "2147483647", "-2147483648", "007");
            case "string" ->
                List.of("\ud83d\ude00", "a\u0300\u0301\u0302", "ﬁ", "İ", "\u3000", "''", "{{7*7}}", "../x");
            default -> List.of();
        };
    }

    private static void headers(Operation operation, Operation.Parameter parameter, List<Fault> faults) {
        var tolerated = Attempt.tolerated(operation);
        tolerated.addAll(Set.of(412, 422, 428));
        for (String value : List.of("", "x".repeat(3000), "a, b", "\"", "'; --", "=;,")) {
            faults.add(new Fault(
                    "odd " + parameter.name() + ": " + shortened(value),
                    tolerated,
                    draft -> draft.withHeader(parameter.name(), value)));
        }
        if (parameter.required()) {
            faults.add(new Fault(
                            parameter.name() + " missing",
                            Set.of(400, 428),
                            draft -> draft.withoutHeader(parameter.name()))
                    .askedOfEach());
        }
    }

    private static Fault value(Operation.Parameter parameter, String value, Set<Integer> expected) {
        return raw(parameter, shortened(value), Draft.encoded(value), expected);
    }

    private static Fault raw(Operation.Parameter parameter, String what, String encoded, Set<Integer> expected) {
        return new Fault(parameter.name() + " = " + what, expected, draft -> draft.with(parameter, encoded));
    }

    private static String swapped(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.equals(text) ? text.toUpperCase(Locale.ROOT) : lower;
    }

    private static String shortened(String text) {
        String shown = Draft.encoded(text);
        return shown.length() > 60 ? shown.substring(0, 60) + "…" : shown;
    }
}
