package vn.ntm.kernel;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * Where a list goes on: opaque to callers, bound to the question that it was given for and to its two times.
 *
 * @param question the filters of the list, so that a cursor of another question is noticed
 * @param asOf the two times of the first page
 * @param after the sort key of the last item that was given
 */
public record Cursor(String question, AsOf asOf, List<String> after) {

    private static final String SEPARATOR = "\u001f";

    public Cursor {
        after = List.copyOf(after);
    }

    /** @return the cursor, or nothing if the text was not made by {@link #encoded()} */
    public static Optional<Cursor> parse(String text) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), UTF_8).split(SEPARATOR, -1);
            if (parts.length < 4) {
                return Optional.empty();
            }
            List<String> after = Arrays.asList(parts).subList(3, parts.length);
            return Optional.of(
                    new Cursor(parts[0], new AsOf(LocalDate.parse(parts[1]), Instant.parse(parts[2])), after));
        } catch (IllegalArgumentException | DateTimeParseException notOurs) {
            return Optional.empty();
        }
    }

    public String encoded() {
        String parts = String.join(
                        SEPARATOR,
                        question,
                        asOf.validOn().toString(),
                        asOf.knownAt().toString())
                + SEPARATOR
                + String.join(SEPARATOR, after);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(parts.getBytes(UTF_8));
    }
}
