package vn.ntm.proof.certificate;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What came of a check.
 *
 * @param claims what the token says; absent where it may not be believed
 * @param statusAsOf when the list was signed by which it was decided; absent where none was
 */
public record Verification(
        TokenVerdict verdict,
        @Nullable CertificateClaims claims,
        @Nullable Instant statusAsOf) {

    static Verification refused(TokenVerdict verdict) {
        return new Verification(verdict, null, null);
    }

    public boolean valid() {
        return verdict == TokenVerdict.VALID;
    }
}
