package vn.ntm.proving.signed;

import java.nio.charset.StandardCharsets;

/**
 * What the register says of something, as it was signed.
 *
 * @param claims what the token says
 * @param keyId with which key it was signed
 */
public record Proof<C>(C claims, String keyId, String token) {

    /** What makes it another one; the signature is not, it is another at every time. */
    public byte[] content() {
        return (claims + keyId).getBytes(StandardCharsets.UTF_8);
    }
}
