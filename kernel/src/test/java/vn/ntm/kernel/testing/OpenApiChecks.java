package vn.ntm.kernel.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The API document in git is the API, and it is complete. */
public final class OpenApiChecks {

    private static final List<String> PROBLEMS_OF_ALL = List.of("400", "406", "500", "503");

    private OpenApiChecks() {}

    /**
     * The document that git should hold for what is served; with {@code -Dopenapi.accept=true} it is rewritten first,
     * and the change is seen in review.
     */
    public static String inGit(Path document, String served) throws IOException {
        if (Boolean.getBoolean("openapi.accept")) {
            Files.createDirectories(document.toAbsolutePath().getParent());
            Files.writeString(document, served);
        }
        return Files.exists(document) ? Files.readString(document) : "";
    }

    /** What operations lack; nothing if all is there. */
    public static List<String> incomplete(String json) throws IOException {
        var lacks = new ArrayList<String>();
        for (Map.Entry<String, JsonNode> path :
                new ObjectMapper().readTree(json).get("paths").properties()) {
            for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
                if (operation.getValue().has("responses")) {
                    check(operation.getKey() + " " + path.getKey(), operation.getValue(), lacks);
                }
            }
        }
        return lacks;
    }

    private static void check(String name, JsonNode operation, List<String> lacks) {
        for (String field : List.of("operationId", "summary", "tags")) {
            if (!operation.has(field)) {
                lacks.add(name + " has no " + field);
            }
        }
        for (String status : PROBLEMS_OF_ALL) {
            if (!operation.at("/responses/" + status + "/content").has("application/problem+json")) {
                lacks.add(name + " has no problem " + status);
            }
        }
        for (JsonNode content : operation.at("/responses/200/content")) {
            if (!content.has("example") && !content.has("examples")) {
                lacks.add(name + " has no example");
            }
            if (content.path("schema").isEmpty()) {
                lacks.add(name + " does not say what it answers");
            }
        }
        for (JsonNode parameter : operation.path("parameters")) {
            if (!parameter.has("description")) {
                lacks.add(name + " does not say what " + parameter.path("name").asText() + " is");
            }
        }
    }
}
