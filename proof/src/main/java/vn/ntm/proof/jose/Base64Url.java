package vn.ntm.proof.jose;

import java.util.Base64;
import java.util.Optional;

/** Base64url without padding (RFC 7515), in the one spelling that a content has. */
public final class Base64Url {

    private Base64Url() {}

    public static String of(byte[] content) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(content);
    }

    /** Nothing if the text is not base64url, or is another spelling: its last character may have bits that mean nothing. */
    public static Optional<byte[]> read(String text) {
        try {
            byte[] content = Base64.getUrlDecoder().decode(text);
            return of(content).equals(text) ? Optional.of(content) : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
