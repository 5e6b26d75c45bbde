package vn.ntm.local.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/**
 * What a client that was built on one edition of an API document can no longer rely on in a later one. What is new is no
 * harm, but for what is newly asked of the client; a new value of an enumeration is no harm either, for the law brings new
 * ones, and clients are told so.
 */
final class Compatibility {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    private static final Pattern RANGE = Pattern.compile("(\\d+) to (\\d+)");

    private final JsonNode before;
    private final JsonNode after;
    private final List<String> broken = new ArrayList<>();
    private final Set<String> compared = new HashSet<>();

    private Compatibility(JsonNode before, JsonNode after) {
        this.before = before;
        this.after = after;
    }

    /** Where and how the later document breaks its word; nothing if it keeps it. */
    static List<String> broken(JsonNode before, JsonNode after) {
        var compatibility = new Compatibility(before, after);
        before.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(operation -> METHODS.contains(operation.getKey()))
                        .forEach(operation -> compatibility.operation(
                                operation.getKey() + " " + path.getKey(),
                                operation.getValue(),
                                after.path("paths").path(path.getKey()).path(operation.getKey()))));
        return compatibility.broken;
    }

    private void operation(String name, JsonNode old, JsonNode now) {
        if (now.isMissingNode()) {
            broken.add(name + " is gone");
            return;
        }
        if (!old.path("operationId").equals(now.path("operationId"))) {
            broken.add(name + " has another operationId");
        }
        if (old.path("security").isEmpty() && !now.path("security").isEmpty()) {
            broken.add(name + " needs a token now");
        }
        parameters(name, old, now);
        content(name + " asks", old.at("/requestBody/content"), now.at("/requestBody/content"), true);
        old.path("responses").properties().forEach(response -> {
            JsonNode later = now.path("responses").path(response.getKey());
            if (later.isMissingNode()) {
                if (response.getKey().startsWith("2")) {
                    broken.add(name + " no longer answers " + response.getKey());
                }
                return; // a refusal that no longer comes breaks nobody
            }
            content(
                    name + " answers " + response.getKey(),
                    resolved(before, response.getValue()).path("content"),
                    resolved(after, later).path("content"),
                    false);
        });
    }

    private void parameters(String name, JsonNode old, JsonNode now) {
        for (JsonNode parameter : old.path("parameters")) {
            JsonNode known = resolved(before, parameter);
            JsonNode later = same(known, now);
            String at = name + " parameter " + known.path("name").asText();
            if (later.isMissingNode()) {
                broken.add(at + " is gone");
            } else {
                required(at, known, later);
                schema(at, asDescribed(known), later.path("schema"), true);
            }
        }
        for (JsonNode parameter : now.path("parameters")) {
            JsonNode later = resolved(after, parameter);
            boolean isNew = StreamSupport.stream(old.path("parameters").spliterator(), false)
                    .noneMatch(known -> isSame(resolved(before, known), later));
            if (isNew && later.path("required").asBoolean()) {
                broken.add(
                        name + " asks for a new parameter " + later.path("name").asText());
            }
        }
    }

    /** The schema with the bounds that the parameter's description had put into words: "0 to 30". */
    private static JsonNode asDescribed(JsonNode parameter) {
        var range = RANGE.matcher(parameter.path("description").asText());
        JsonNode schema = parameter.path("schema");
        if (!schema.path("type").asText().equals("integer") || schema.has("minimum") || !range.find()) {
            return schema;
        }
        return schema.<ObjectNode>deepCopy()
                .put("minimum", Long.parseLong(range.group(1)))
                .put("maximum", Long.parseLong(range.group(2)));
    }

    private void required(String at, JsonNode old, JsonNode now) {
        if (!old.path("required").asBoolean() && now.path("required").asBoolean()) {
            broken.add(at + " is required now");
        }
    }

    private JsonNode same(JsonNode parameter, JsonNode operation) {
        return StreamSupport.stream(operation.path("parameters").spliterator(), false)
                .map(other -> resolved(after, other))
                .filter(other -> isSame(parameter, other))
                .findFirst()
                .orElse(after.path("nothing"));
    }

    private static boolean isSame(JsonNode one, JsonNode other) {
        return one.path("name").equals(other.path("name")) && one.path("in").equals(other.path("in"));
    }

    private void content(String at, JsonNode old, JsonNode now, boolean sent) {
        old.properties().forEach(content -> {
            JsonNode later = now.path(content.getKey());
            if (later.isMissingNode()) {
                broken.add(at + " no longer in " + content.getKey());
            } else {
                schema(at, content.getValue().path("schema"), later.path("schema"), sent);
            }
        });
    }

    /** @param sent by the client, or else to it */
    private void schema(String at, JsonNode oldNode, JsonNode newNode, boolean sent) {
        String reference = oldNode.path("$ref").asText();
        if (!reference.isEmpty()
                && !compared.add(sent + reference + " " + newNode.path("$ref").asText())) {
            return;
        }
        JsonNode old = resolved(before, oldNode);
        JsonNode now = resolved(after, newNode);
        boolean otherFormat = !old.path("format").equals(now.path("format")) && (sent || old.has("format"));
        if (!type(old).equals(type(now)) || otherFormat) {
            broken.add(at + " is of another type");
        }
        if (sent) {
            narrower(at, old, now);
        }
        old.path("properties").properties().forEach(property -> {
            String name = at + " /" + property.getKey();
            JsonNode later = now.path("properties").path(property.getKey());
            if (later.isMissingNode()) {
                broken.add(name + " is gone");
            } else {
                schema(name, property.getValue(), later, sent);
            }
        });
        Set<String> mustBefore = names(old.path("required"));
        Set<String> mustNow = names(now.path("required"));
        Set<String> promised = new HashSet<>(sent ? mustNow : mustBefore);
        promised.removeAll(sent ? mustBefore : mustNow);
        promised.forEach(name -> broken.add(at + " /" + name + (sent ? " is required now" : " may be absent now")));
        for (JsonNode alternative : old.path("oneOf")) {
            StreamSupport.stream(now.path("oneOf").spliterator(), false)
                    .filter(other -> other.path("$ref").equals(alternative.path("$ref")))
                    .findFirst()
                    .ifPresentOrElse(
                            other -> schema(at, alternative, other, sent),
                            () -> broken.add(at + " is no longer "
                                    + alternative.path("$ref").asText()));
        }
        for (String part : List.of("items", "additionalProperties")) {
            if (old.path(part).isObject()) {
                schema(at + " []", old.path(part), now.path(part), sent);
            }
        }
    }

    private void narrower(String at, JsonNode old, JsonNode now) {
        Set<String> gone = names(old.path("enum"));
        gone.removeAll(names(now.path("enum")));
        if (now.has("enum") && !gone.isEmpty()) {
            broken.add(at + " no longer takes " + gone);
        }
        boolean higher = bound(now, "minimum", -1) > bound(old, "minimum", -1);
        boolean lower = bound(now, "maximum", 1) < bound(old, "maximum", 1);
        if (higher || lower) {
            broken.add(at + " has narrower bounds");
        }
        if (now.has("pattern") && !now.path("pattern").equals(old.path("pattern"))) {
            broken.add(at + " has another pattern");
        }
    }

    /** What has to match a pattern is text, also where it does not say so. */
    private static String type(JsonNode schema) {
        return schema.has("pattern") && !schema.has("type")
                ? "\"string\""
                : schema.path("type").toString();
    }

    /** What the schema says, or else the range of its format: an int32 was never larger. */
    private static double bound(JsonNode schema, String which, int sign) {
        boolean small = schema.path("format").asText().equals("int32");
        double range = sign > 0 ? Integer.MAX_VALUE : Integer.MIN_VALUE;
        return schema.path(which).asDouble(small ? range : sign * Double.MAX_VALUE);
    }

    private static Set<String> names(JsonNode list) {
        var names = new HashSet<String>();
        list.forEach(name -> names.add(name.asText()));
        return names;
    }

    /** The node with all that it refers to, and every part of an {@code allOf}. */
    private static JsonNode resolved(JsonNode document, JsonNode node) {
        String reference = node.path("$ref").asText();
        if (!reference.isEmpty()) {
            return resolved(document, document.at(reference.substring(1)));
        }
        if (!node.has("allOf")) {
            return node;
        }
        ObjectNode whole = node.deepCopy();
        whole.remove("allOf");
        node.path("allOf").forEach(part -> whole.setAll((ObjectNode) resolved(document, part)));
        return whole;
    }
}
