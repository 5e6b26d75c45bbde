package vn.ntm.kernel.testing.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An API document, read for what it says of each operation. */
public final class ApiDocument {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode root;
    private final IdentityHashMap<JsonNode, ObjectNode> schemas = new IdentityHashMap<>();

    public ApiDocument(String json) {
        try {
            root = JSON.readTree(json);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalArgumentException("no OpenAPI document in JSON", unreadable);
        }
    }

    JsonNode root() {
        return root;
    }

    public List<Operation> operations() {
        var found = new ArrayList<Operation>();
        root.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(operation -> METHODS.contains(operation.getKey()))
                        .forEach(operation -> found.add(read(path.getKey(), path.getValue(), operation))));
        return found;
    }

    private Operation read(String path, JsonNode item, Map.Entry<String, JsonNode> entry) {
        JsonNode operation = entry.getValue();
        var parameters = new ArrayList<Operation.Parameter>();
        item.path("parameters").forEach(parameter -> parameters.add(parameter(parameter)));
        operation.path("parameters").forEach(parameter -> parameters.add(parameter(parameter)));
        var bodies = new LinkedHashMap<String, JsonNode>();
        flat(operation.path("requestBody"))
                .path("content")
                .properties()
                .forEach(content -> bodies.put(content.getKey(), content.getValue()));
        JsonNode security = operation.has("security") ? operation.get("security") : root.path("security");
        var roles = new ArrayList<String>();
        operation.path("x-roles").forEach(role -> roles.add(role.asText()));
        boolean secured = !security.isEmpty() && security.valueStream().noneMatch(JsonNode::isEmpty);
        return new Operation(
                operation.path("operationId").asText(entry.getKey() + " " + path),
                entry.getKey().toUpperCase(Locale.ROOT),
                path,
                List.copyOf(parameters),
                bodies,
                responses(operation),
                secured,
                List.copyOf(roles));
    }

    private JsonNode responses(JsonNode operation) {
        ObjectNode flat = JSON.createObjectNode();
        operation
                .path("responses")
                .properties()
                .forEach(response -> flat.set(response.getKey(), withHeaders(flat(response.getValue()))));
        return flat;
    }

    private ObjectNode withHeaders(ObjectNode response) {
        response.path("headers").properties().forEach(header -> header.setValue(flat(header.getValue())));
        return response;
    }

    private Operation.Parameter parameter(JsonNode node) {
        JsonNode parameter = flat(node);
        JsonNode schema = flat(parameter.path("schema"));
        JsonNode example = parameter.has("example") ? parameter.get("example") : schema.at("/examples/0");
        return new Operation.Parameter(
                parameter.path("name").asText(),
                parameter.path("in").asText(),
                parameter.path("required").asBoolean(),
                schema,
                example.isMissingNode() ? Optional.empty() : Optional.of(example.asText()));
    }

    /** As {@link #flat}, made once for each place of the document, and so to be read only. */
    ObjectNode schema(JsonNode node) {
        ObjectNode known = schemas.get(node);
        if (known == null) {
            known = flat(node);
            schemas.put(node, known);
        }
        return known;
    }

    /** What a node says with all that it refers to: the reference, its siblings, and every part of an {@code allOf}. */
    ObjectNode flat(JsonNode node) {
        ObjectNode result = JSON.createObjectNode();
        if (node.has("$ref")) {
            merge(result, flat(root.at(node.get("$ref").asText().substring(1))));
        }
        node.path("allOf").forEach(part -> merge(result, flat(part)));
        if (node instanceof ObjectNode own) {
            merge(result, own.deepCopy().without(List.of("$ref", "allOf")));
        }
        return result;
    }

    /** Adds what one schema says to what another says, as if they were one. */
    static void merge(ObjectNode into, JsonNode from) {
        from.properties().forEach(field -> {
            JsonNode here = into.get(field.getKey());
            if (here instanceof ObjectNode object && field.getKey().equals("properties")) {
                field.getValue().properties().forEach(property -> object.set(property.getKey(), property.getValue()));
            } else if (here instanceof ArrayNode array && field.getKey().equals("required")) {
                array.addAll((ArrayNode) field.getValue());
            } else {
                into.set(field.getKey(), field.getValue().deepCopy());
            }
        });
    }
}
