package vn.ntm.ocop.proof.application;

import java.nio.charset.StandardCharsets;
import vn.ntm.proof.certificate.CertificateClaims;

/**
 * A certificate as it was signed.
 *
 * @param claims what the token says
 * @param keyId with which key it was signed
 */
public record Proof(CertificateClaims claims, String keyId, String token) {

    /** What makes it another one; the signature is not, it is another at every time. */
    public byte[] content() {
        return (claims + keyId).getBytes(StandardCharsets.UTF_8);
    }
}
