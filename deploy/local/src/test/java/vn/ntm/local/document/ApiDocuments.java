package vn.ntm.local.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The four API documents as they are in the repository, which the services' own tests hold equal to what is served. */
final class ApiDocuments {

    private static final Path ROOT = Path.of("../..");
    private static final List<String> FILES = List.of(
            "criteria-service/openapi/criteria-service.yaml",
            "ocop-service/openapi/ocop-service.yaml",
            "awards-service/openapi/awards-service.yaml",
            "gateway/openapi/gateway.yaml");

    private ApiDocuments() {}

    /** An operation with the properties that its answers can have, each as {@code schema,property}. */
    record Answers(String operation, boolean open, Set<String> properties) {}

    static List<Path> files() {
        return FILES.stream().map(ROOT::resolve).toList();
    }

    /** Every operation of every document. */
    static List<Answers> answers() throws IOException {
        var found = new ArrayList<Answers>();
        for (Path file : files()) {
            JsonNode document = new YAMLMapper().readTree(file.toFile());
            for (JsonNode path : document.path("paths")) {
                for (JsonNode operation : path) {
                    if (operation.has("operationId")) {
                        found.add(new Walk(document).answersOf(operation));
                    }
                }
            }
        }
        return found;
    }

    /** Every value of every named enumeration, each as {@code schema,value}. */
    static Set<String> values() throws IOException {
        var found = new TreeSet<String>();
        for (Path file : files()) {
            JsonNode document = new YAMLMapper().readTree(file.toFile());
            document.at("/components/schemas")
                    .properties()
                    .forEach(schema -> schema.getValue()
                            .path("enum")
                            .forEach(value -> found.add(schema.getKey() + "," + value.asText())));
        }
        return found;
    }

    /** One operation's schemas, each once. */
    private static final class Walk {

        private final JsonNode document;
        private final Set<String> seen = new HashSet<>();
        private final Set<String> properties = new TreeSet<>();

        Walk(JsonNode document) {
            this.document = document;
        }

        Answers answersOf(JsonNode operation) {
            String name = operation.path("operationId").asText();
            for (JsonNode response : operation.path("responses")) {
                for (JsonNode content : response.path("content")) {
                    follow(content.path("schema"), name);
                }
            }
            JsonNode roles = operation.path("x-roles");
            boolean open = roles.isMissingNode()
                    || roles.valueStream().anyMatch(role -> role.asText().equals("anyone"));
            return new Answers(name, open, properties);
        }

        private void follow(JsonNode schema, String owner) {
            if (schema.isMissingNode()) {
                return;
            }
            String reference = schema.path("$ref").asText();
            if (!reference.isEmpty() && seen.add(reference)) {
                follow(document.at(reference.substring(1)), reference.substring(reference.lastIndexOf('/') + 1));
            }
            schema.path("properties").properties().forEach(property -> {
                properties.add(owner + "," + property.getKey());
                follow(property.getValue(), owner + "." + property.getKey());
            });
            for (String several : List.of("oneOf", "allOf", "anyOf")) {
                schema.path(several).forEach(one -> follow(one, owner));
            }
            follow(schema.path("items"), owner);
            follow(schema.path("additionalProperties"), owner);
        }
    }
}
