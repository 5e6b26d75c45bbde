package vn.ntm.kernel.testing.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Whether a value is as its schema says. Stricter than JSON Schema in one point: the properties of a schema are the
 * whole truth, so another one is an error.
 */
final class SchemaChecks {

    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final ApiDocument document;
    private final IdentityHashMap<JsonNode, ObjectNode> alternatives = new IdentityHashMap<>();
    private final Map<String, Pattern> patterns = new HashMap<>();

    SchemaChecks(ApiDocument document) {
        this.document = document;
    }

    /** Where and how the value differs; nothing if it does not. */
    List<String> differences(JsonNode schema, JsonNode value) {
        var found = new ArrayList<String>();
        check(schema, value, "", found);
        return found;
    }

    private void check(JsonNode node, JsonNode value, String at, List<String> found) {
        if (found.size() > 4) {
            return;
        }
        ObjectNode schema = chosen(document.schema(node), value, at, found);
        if (!typed(schema.path("type"), value)) {
            found.add(at + " is not of type " + schema.path("type"));
        } else if (value.isObject()) {
            object(schema, value, at, found);
        } else if (value.isArray()) {
            if (value.size() > schema.path("maxItems").asInt(Integer.MAX_VALUE)) {
                found.add(at + " has more than " + schema.get("maxItems") + " items");
            }
            for (int i = 0; i < value.size(); i++) {
                check(schema.path("items"), value.get(i), at + "/" + i, found);
            }
        } else {
            scalar(schema, value, at, found);
        }
    }

    /** The schema with the one alternative that the discriminator, or else the value, names. */
    private ObjectNode chosen(ObjectNode schema, JsonNode value, String at, List<String> found) {
        if (!schema.has("oneOf")) {
            return schema;
        }
        JsonNode discriminator = schema.path("discriminator");
        String named = value.path(discriminator.path("propertyName").asText()).asText();
        JsonNode mapped = discriminator.path("mapping").path(named);
        for (JsonNode alternative : schema.get("oneOf")) {
            ObjectNode whole = alternatives.computeIfAbsent(alternative, _ -> joined(schema, alternative));
            boolean fits = mapped.isMissingNode()
                    ? discriminator.isMissingNode() && differences(whole, value).isEmpty()
                    : mapped.equals(alternative.path("$ref"));
            if (fits) {
                return whole;
            }
        }
        found.add(at + " is none of the alternatives");
        return schema;
    }

    private ObjectNode joined(ObjectNode schema, JsonNode alternative) {
        ObjectNode whole = schema.deepCopy();
        whole.remove("oneOf");
        ApiDocument.merge(whole, document.schema(alternative));
        return whole;
    }

    private void object(ObjectNode schema, JsonNode value, String at, List<String> found) {
        schema.path("required").forEach(name -> {
            if (!value.has(name.asText())) {
                found.add(at + " lacks " + name.asText());
            }
        });
        boolean anything = !schema.has("properties") && !schema.has("additionalProperties");
        value.properties().forEach(property -> {
            String name = property.getKey();
            JsonNode known = schema.path("properties").path(name);
            if (!known.isMissingNode()) {
                check(known, property.getValue(), at + "/" + name, found);
            } else if (schema.path("additionalProperties").isObject()) {
                check(schema.path("additionalProperties"), property.getValue(), at + "/" + name, found);
            } else if (!anything && !schema.path("additionalProperties").asBoolean()) {
                found.add(at + "/" + name + " is not in the document");
            }
        });
    }

    private static boolean typed(JsonNode type, JsonNode value) {
        if (type.isArray()) {
            return type.valueStream().anyMatch(one -> typed(one, value));
        }
        return switch (type.asText()) {
            case "string" -> value.isTextual();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "null" -> value.isNull();
            default -> true;
        };
    }

    private void scalar(ObjectNode schema, JsonNode value, String at, List<String> found) {
        if (schema.has("enum") && schema.get("enum").valueStream().noneMatch(value::equals)) {
            found.add(at + " is none of " + schema.get("enum"));
        }
        String text = value.asText();
        if (schema.has("pattern")
                && value.isTextual()
                && !patterns.computeIfAbsent(schema.get("pattern").asText(), Pattern::compile)
                        .matcher(text)
                        .find()) {
            found.add(at + " does not match " + schema.get("pattern"));
        }
        if (value.isTextual() && text.length() > schema.path("maxLength").asInt(Integer.MAX_VALUE)) {
            found.add(at + " is longer than " + schema.get("maxLength"));
        }
        if (value.isTextual() && !hasFormat(schema.path("format").asText(), text)) {
            found.add(at + " is no " + schema.path("format"));
        }
        boolean low = schema.has("minimum")
                && value.asDouble() < schema.get("minimum").asDouble();
        boolean high = schema.has("maximum")
                && value.asDouble() > schema.get("maximum").asDouble();
        if (value.isNumber() && (low || high)) {
            found.add(at + " is out of its bounds: " + text);
        }
    }

    private static boolean hasFormat(String format, String text) {
        try {
            return switch (format) {
                case "date" -> LocalDate.parse(text).toString().equals(text);
                case "date-time" -> !Instant.parse(text).equals(Instant.MIN);
                case "uuid" -> UUID_FORM.matcher(text).matches();
                default -> true;
            };
        } catch (DateTimeParseException wrong) {
            return false;
        }
    }
}
