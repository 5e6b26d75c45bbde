package vn.ntm.kernel;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** By what content is known again: its SHA-256, in lower-case hexadecimal. */
public final class Sha256 {

    private Sha256() {}

    /** Of the text as UTF-8. */
    public static String of(String text) {
        return of(text.getBytes(UTF_8));
    }

    public static String of(byte[] content) {
        return HexFormat.of().formatHex(inPieces().digest(content));
    }

    /** For content that comes in pieces. */
    public static MessageDigest inPieces() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
