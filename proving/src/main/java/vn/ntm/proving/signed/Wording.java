package vn.ntm.proving.signed;

import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is to be signed, as it is written. */
public final class Wording {

    /** Bytes of what is taken over from the register as it stands there: with more, and the name of a unit, no QR code holds the token (2,953 bytes). */
    private static final int MOST_WRITTEN = 1400;

    private static final int HASHED_BYTES = 16;

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
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(said.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(Arrays.copyOf(hash, HASHED_BYTES));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
