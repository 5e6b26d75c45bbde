package vn.ntm.kernel.testing.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Whether the examples that a document gives are as the same document says that such values are. */
final class ExampleChecks {

    private static final Set<String> VALUES = Set.of("example", "examples", "default", "enum", "const");

    private final SchemaChecks schemas;
    private final List<String> found = new ArrayList<>();

    private ExampleChecks(SchemaChecks schemas) {
        this.schemas = schemas;
    }

    /** Where and how an example differs; nothing if none does. */
    static List<String> differences(JsonNode document, SchemaChecks schemas) {
        var checks = new ExampleChecks(schemas);
        checks.part(document, "");
        return checks.found;
    }

    private void part(JsonNode node, String at) {
        if (node.has("schema")) {
            check(node.get("schema"), node.path("example"), at);
            node.path("examples")
                    .properties()
                    .forEach(example -> check(
                            node.get("schema"),
                            example.getValue().path("value"),
                            at + "/examples/" + example.getKey()));
        }
        node.properties().forEach(part -> {
            String place = at + "/" + part.getKey();
            switch (part.getKey()) {
                case "schema", "items", "additionalProperties" -> schema(part.getValue(), place);
                case "schemas", "properties" -> schemasByName(part.getValue(), place);
                default -> {
                    if (!VALUES.contains(part.getKey())) {
                        part(part.getValue(), place);
                    }
                }
            }
        });
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            part(node.get(i), at + "/" + i);
        }
    }

    private void schemasByName(JsonNode named, String at) {
        named.properties().forEach(schema -> schema(schema.getValue(), at + "/" + schema.getKey()));
    }

    private void schema(JsonNode schema, String at) {
        check(schema, schema.path("example"), at);
        check(schema, schema.path("default"), at);
        part(schema, at);
    }

    private void check(JsonNode schema, JsonNode example, String at) {
        if (!example.isMissingNode()) {
            schemas.differences(schema, example).forEach(difference -> found.add(at + ": " + difference));
        }
    }
}
