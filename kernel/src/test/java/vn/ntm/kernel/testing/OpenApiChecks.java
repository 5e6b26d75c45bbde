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

    /** The form in which an answer is shown that has several. */
    public static final String JSON = "application/json";

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

    /** What operations lack, and which texts are in one language only; nothing if all is there. */
    public static List<String> incomplete(String json) throws IOException {
        JsonNode document = new ObjectMapper().readTree(json);
        var lacks = new ArrayList<>(BilingualChecks.inOneLanguage(document));
        for (Map.Entry<String, JsonNode> path : document.get("paths").properties()) {
            for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
                if (operation.getValue().has("responses")) {
                    check(operation.getKey() + " " + path.getKey(), operation.getValue(), lacks);
                }
            }
        }
        return lacks;
    }

    /** What is given back as it was sent, is drawn, or is signed anew each time is no example of anything. */
    public static boolean isFile(String mediaType) {
        return mediaType.startsWith("image/")
                || mediaType.endsWith("jwt")
                || List.of("application/octet-stream", "application/pdf", "text/html")
                        .contains(mediaType);
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
        operation.path("responses").properties().forEach(response -> {
            for (Map.Entry<String, JsonNode> form :
                    response.getValue().path("content").properties()) {
                JsonNode content = form.getValue();
                boolean shown = content.has("example")
                        || response.getValue().path("content").path(JSON).has("example");
                if (!shown && !isFile(form.getKey())) {
                    lacks.add(name + " has no recorded answer " + response.getKey());
                }
                if (content.path("schema").isEmpty()) {
                    lacks.add(name + " does not say what it answers with " + response.getKey());
                }
            }
        });
        for (JsonNode parameter : operation.path("parameters")) {
            if (!parameter.has("description")) {
                lacks.add(name + " does not say what " + parameter.path("name").asText() + " is");
            }
        }
    }
}
