package vn.ntm.local.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whatever value an answer has, the glossary says what to call it; and it speaks of no value that there is not. */
class GlossaryPageTest {

    private static final Path PAGE = Path.of("../../docs/glossary.md");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(\\w+)` \\| `(\\w+)` \\| [^|]+ \\| [^|]+ \\|$");

    @Test
    void everyValueOfTheApiIsInTheGlossary() throws IOException {
        String page = Files.readString(PAGE);
        Set<String> worded = new TreeSet<>();
        ROW.matcher(page.substring(page.indexOf("## Values")))
                .results()
                .forEach(row -> worded.add(row.group(1) + "," + row.group(2)));

        assertThat(worded).containsExactlyElementsOf(ApiDocuments.values());
    }
}
