package vn.ntm.proving.signed;

import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.Sha256;

/** What is to be signed, as it is written. */
public final class Wording {

    /** Bytes of what is taken over from the register as it stands there: with more, and the name of a unit, no QR code holds the token (2,953 bytes). */
    private static final int MOST_WRITTEN = 1400;

    private static final int HASH_LENGTH = 32;

    private Wording() {}

    /** Whether a QR code holds a token that says this. */
    public static boolean fits(@Nullable String... texts) {
        return Arrays.stream(texts)
                        .filter(Objects::nonNull)
                        .mapToInt(text -> TextNode.valueOf(text).toString().getBytes(StandardCharsets.UTF_8).length)
                        .sum()
                <= MOST_WRITTEN;
    }

    /** Stands for all of it: two that say the same have the same. */
    public static String hash(@Nullable Object... values) {
        String said = Stream.of(values)
                .map(value -> value == null ? "-" : "+" + value)
                .collect(Collectors.joining("\n"));
        return Sha256.of(said).substring(0, HASH_LENGTH);
    }
}
