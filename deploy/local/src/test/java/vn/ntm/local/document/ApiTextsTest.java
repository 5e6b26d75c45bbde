package vn.ntm.local.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every translation is of a text that some API document has: who changes a text takes its old translation away. */
class ApiTextsTest {

    private static final Path ROOT = Path.of("../..");
    private static final Pattern BETWEEN_THE_LANGUAGES = Pattern.compile("\n\n| · ");

    @Test
    void noTextIsTranslatedThatNobodySays() throws IOException {
        Set<String> said = new HashSet<>();
        for (Path document : ApiDocuments.files()) {
            collect(new YAMLMapper().readTree(document.toFile()), said);
        }

        assertThat(translated()).isNotEmpty().isSubsetOf(said);
    }

    private static List<String> translated() throws IOException {
        var english = new ArrayList<String>();
        try (Stream<Path> modules = Files.list(ROOT)) {
            for (Path module : modules.toList()) {
                Path texts = module.resolve("src/main/resources/api-texts.txt");
                if (Files.exists(texts)) {
                    List<String> lines = Files.readAllLines(texts).stream()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .toList();
                    for (int i = 0; i < lines.size(); i += 2) {
                        english.add(lines.get(i));
                    }
                }
            }
        }
        return english;
    }

    private static void collect(JsonNode node, Set<String> said) {
        if (node.isTextual()) {
            String[] languages = BETWEEN_THE_LANGUAGES.split(node.asText(), 2);
            said.add(languages[languages.length - 1].strip().replaceAll("\\s+", " "));
        }
        node.forEach(part -> collect(part, said));
    }
}
