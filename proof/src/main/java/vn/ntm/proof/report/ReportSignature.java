package vn.ntm.proof.report;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ntm.proof.jose.Checked;
import vn.ntm.proof.jose.KeySet;
import vn.ntm.proof.jose.SignedText;

/**
 * What came of checking the signature over a published report, with the keys of the register and nothing else.
 *
 * @param claims what is signed; absent where it may not be believed
 */
public record ReportSignature(
        ReportVerdict verdict, @Nullable ReportClaims claims) {

    /** Whether the text says to be of this kind; nothing that it says is believed by that. */
    public static boolean isMeant(String text) {
        return SignedText.type(text.strip()).filter(ReportClaims.TYPE::equals).isPresent();
    }

    public static ReportSignature check(String token, KeySet keys) {
        return switch (SignedText.check(token.strip(), ReportClaims.TYPE, keys)) {
            case Checked.Refused(var flaw) -> new ReportSignature(ReportVerdict.of(flaw), null);
            case Checked.Genuine(var said) -> of(said.flatMap(ReportClaims::read), keys);
        };
    }

    private static ReportSignature of(Optional<ReportClaims> read, KeySet keys) {
        return read.map(claims -> claims.issuer().equals(keys.issuer())
                        ? new ReportSignature(ReportVerdict.VALID, claims)
                        : new ReportSignature(ReportVerdict.ISSUER_WRONG, null))
                .orElseGet(() -> new ReportSignature(ReportVerdict.CLAIMS_UNREADABLE, null));
    }
}
