package vn.ntm.proving.status;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

/**
 * A status list as it was signed.
 *
 * @param packed the values themselves
 * @param issuedAt when they were so
 */
public record StatusListAnswer(String token, String keyId, String packed, Instant issuedAt) {

    /** What makes it another one; the signature is not, it is another at every time. */
    public byte[] content() {
        return (keyId + packed + issuedAt).getBytes(StandardCharsets.UTF_8);
    }
}
