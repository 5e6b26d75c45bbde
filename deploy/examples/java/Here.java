import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.ntm.client.Suite;

/** What the ten tasks share: where the suite is, as whom it is asked, and how a row is printed. */
final class Here {

    private static final String GATEWAY = Objects.requireNonNullElse(System.getenv("NTM_GATEWAY"), "http://localhost:8080");
    private static final String TOKENS = Objects.requireNonNullElse(System.getenv("NTM_TOKENS"), ".run/tokens");

    private Here() {}

    /** What is public needs no token. */
    static Suite asAnyone() {
        return new Suite(GATEWAY, null, "en");
    }

    /** With the token that deploy/run has written for a role. */
    static Suite as(String role) throws IOException {
        return new Suite(GATEWAY, Files.readString(Path.of(TOKENS, role + ".jwt")).strip(), "en");
    }

    /** The word of one's own at a place of the command, or what the province's data has. */
    static String word(String[] words, int place, String otherwise) {
        return place < words.length ? words[place] : otherwise;
    }

    /** A header of an answer, in whatever letters it came. */
    static String header(Map<String, List<String>> headers, String name) {
        return headers.entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase(name))
                .map(header -> header.getValue().getFirst())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("an answer without " + name));
    }

    static void row(Object... cells) {
        IO.println(Arrays.stream(cells).map(cell -> Objects.toString(cell, "")).collect(Collectors.joining("\t")));
    }
}
