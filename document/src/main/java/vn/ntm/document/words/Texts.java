package vn.ntm.document.words;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The texts of the API in Vietnamese. The English text, which stands in the code, is the key: once it says something
 * else, its Vietnamese is missing, and never out of date.
 */
record Texts(Map<String, String> vietnamese) {

    private static final String FILE = "api-texts.txt";
    private static final String COMMENT = "#";

    Texts {
        vietnamese = Map.copyOf(vietnamese);
    }

    /** The texts of every module that the service is made of. */
    static Texts ofAllModules() {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        var all = new HashMap<String, String>();
        try {
            for (URL file : Collections.list(loader.getResources(FILE))) {
                try (var content = file.openStream()) {
                    read(new String(content.readAllBytes(), UTF_8))
                            .vietnamese()
                            .forEach((english, text) -> add(all, english, text));
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new Texts(all);
    }

    /** Reads pairs of lines: the English, under it the Vietnamese; empty lines and comments between pairs say nothing. */
    static Texts read(String content) {
        var pairs = new HashMap<String, String>();
        List<String> lines = content.lines()
                .filter(line -> !line.isBlank() && !line.startsWith(COMMENT))
                .toList();
        if (lines.size() % 2 != 0) {
            throw new IllegalArgumentException("A text has no translation: " + lines.getLast());
        }
        for (int i = 0; i < lines.size(); i += 2) {
            add(pairs, lines.get(i), lines.get(i + 1));
        }
        return new Texts(pairs);
    }

    /** A plain text of one line, in both languages. */
    @Nullable String line(@Nullable String english) {
        return joined(english, " · ");
    }

    /** A text in Markdown, in both languages, each a paragraph of its own. */
    @Nullable String paragraphs(@Nullable String english) {
        return joined(english, "\n\n");
    }

    private @Nullable String joined(@Nullable String english, String between) {
        if (english == null) {
            return null;
        }
        String text = vietnamese.get(english.strip().replaceAll("\\s+", " "));
        return text == null ? english : text + between + english;
    }

    private static void add(Map<String, String> pairs, String english, String text) {
        String other = pairs.put(english, text);
        if (other != null && !other.equals(text)) {
            throw new IllegalArgumentException("Two translations of: " + english);
        }
    }
}
