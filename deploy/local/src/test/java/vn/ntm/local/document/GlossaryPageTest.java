package vn.ntm.local.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whatever value an answer has, the glossary says what to call it; and it speaks of no value that there is not. */
class GlossaryPageTest {

    private static final Path PAGE = Path.of("../../docs/glossary.md");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(\\w+)` \\| `(\\w+)` \\| [^|]+ \\| [^|]+ \\|$");
    private static final Pattern TERM = Pattern.compile("(?m)^\\| (?!term |---)([^|`]+) \\| .*\\|$");

    @Test
    void everyValueOfTheApiIsInTheGlossary() throws IOException {
        String page = Files.readString(PAGE);
        Set<String> worded = new TreeSet<>();
        ROW.matcher(page.substring(page.indexOf("## Values")))
                .results()
                .forEach(row -> worded.add(row.group(1) + "," + row.group(2)));

        assertThat(worded).containsExactlyElementsOf(ApiDocuments.values());
    }

    /** Whoever looks up a word finds one answer. */
    @Test
    void noTermAndNoValueIsThereTwice() throws IOException {
        String page = Files.readString(PAGE);
        int values = page.indexOf("## Values");

        assertThat(names(TERM, page.substring(0, values))).doesNotHaveDuplicates();
        assertThat(names(ROW, page.substring(values))).doesNotHaveDuplicates();
    }

    private static List<String> names(Pattern row, String chapters) {
        return row.matcher(chapters)
                .results()
                .map(found -> found.group(1) + (found.groupCount() > 1 ? "," + found.group(2) : ""))
                .toList();
    }
}
