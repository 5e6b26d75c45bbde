package vn.ntm.kernel.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What an API document says to people, it says in Vietnamese and in English. */
final class BilingualChecks {

    /** Members whose content is data, and nobody's words. */
    private static final Set<String> DATA = Set.of("example", "examples", "default", "enum", "required");

    private static final Set<String> OPERATIONS = Set.of("get", "post", "put", "patch", "delete");

    private BilingualChecks() {}

    /** Texts that lack one of the languages, with their place in the document. */
    static List<String> inOneLanguage(JsonNode document) {
        var found = new ArrayList<String>();
        line("info", document.at("/info/title").asText(), found);
        document.path("tags")
                .forEach(tag -> line(
                        "tag", tag.path("description").asText(tag.path("name").asText()), found));
        descriptions("", document, found);
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(operation -> OPERATIONS.contains(operation.getKey()))
                        .forEach(operation -> line(
                                operation.getKey() + " " + path.getKey(),
                                operation.getValue().path("summary").asText(),
                                found)));
        return found;
    }

    private static void descriptions(String place, JsonNode node, List<String> found) {
        node.properties().forEach(member -> {
            boolean schemaOfThatName = place.endsWith("/properties");
            if (member.getKey().equals("description") && member.getValue().isTextual() && !schemaOfThatName) {
                boolean tag = place.startsWith("/tags");
                if (!tag && !both(member.getValue().asText(), "\n\n")) {
                    found.add(
                            place + " is in one language: " + member.getValue().asText());
                }
            } else if (!DATA.contains(member.getKey()) || schemaOfThatName) {
                descriptions(place + "/" + member.getKey(), member.getValue(), found);
            }
        });
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                descriptions(place + "/" + i, node.get(i), found);
            }
        }
    }

    private static void line(String place, String text, List<String> found) {
        if (!both(text, " · ")) {
            found.add(place + " is in one language: " + text);
        }
    }

    /** The first half is Vietnamese: no sentence of it does without its letters. */
    private static boolean both(String text, String between) {
        String[] halves = text.split(between, 2);
        return halves.length == 2 && halves[0].chars().anyMatch(letter -> letter > 0x7f);
    }
}
