package vn.ntm.gateway.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.ntm.kernel.Bilingual;

/** The page for people calls the values of the API what the glossary calls them. */
class WordsOfThePageTest {

    private static final Path WORDS = Path.of("src/main/resources/META-INF/resources/portal/words.js");
    private static final Path GLOSSARY = Path.of("../docs/glossary.md");
    private static final Pattern SCHEMA = Pattern.compile("^ {2}(\\w+): \\{$");
    private static final Pattern VALUE = Pattern.compile("^ {4}(\\w+): \\[(['\"])(.*)\\2, (['\"])(.*)\\4],$");

    @Test
    void areThoseOfTheGlossary() throws IOException {
        List<Glossary.Value> glossary =
                GlossaryPage.read(Files.readString(GLOSSARY)).values();

        assertThat(onThePage()).hasSizeGreaterThan(50).isSubsetOf(glossary);
    }

    private static List<Glossary.Value> onThePage() throws IOException {
        List<Glossary.Value> values = new ArrayList<>();
        String schema = "";
        for (String line : Files.readAllLines(WORDS)) {
            Matcher begins = SCHEMA.matcher(line);
            Matcher value = VALUE.matcher(line);
            if (begins.matches()) {
                schema = begins.group(1);
            } else if (value.matches()) {
                values.add(new Glossary.Value(schema, value.group(1), new Bilingual(value.group(3), value.group(5))));
            }
        }
        return values;
    }
}
