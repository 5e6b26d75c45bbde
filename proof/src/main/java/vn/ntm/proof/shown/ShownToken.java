package vn.ntm.proof.shown;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ntm.proof.certificate.CertificateVerifier;
import vn.ntm.proof.certificate.TokenVerdict;
import vn.ntm.proof.commendation.CommendationVerifier;
import vn.ntm.proof.jose.KeySet;
import vn.ntm.proof.token.SignedClaims;
import vn.ntm.proof.token.TokenKind;
import vn.ntm.proof.token.Verdict;
import vn.ntm.proof.token.Verification;

/**
 * A token of whatever kind, and what came of checking it. What says to be of neither kind is refused as no certificate.
 *
 * @param kind what it says to be; nothing if it is neither
 */
public record ShownToken(Optional<TokenKind> kind, Verification<? extends Verdict, ? extends SignedClaims> answer) {

    public static final String NEITHER_VI = "Đây không phải là mã chứng nhận OCOP, cũng không phải là mã khen thưởng.";
    public static final String NEITHER_EN = "This is neither a certificate token nor a commendation token.";

    /** With the keys of the register that is said to have signed it, and its list if one is at hand. */
    public static ShownToken check(String text, KeySet keys, @Nullable String statusList, Instant at) {
        Optional<TokenKind> kind = TokenKind.of(text);
        return new ShownToken(
                kind,
                switch (kind.orElse(TokenKind.CERTIFICATE)) {
                    case CERTIFICATE -> new CertificateVerifier(keys).verify(text, statusList, at);
                    case COMMENDATION -> new CommendationVerifier(keys).verify(text, statusList, at);
                });
    }

    public String vi() {
        return isNeither() ? NEITHER_VI : answer.verdict().vi();
    }

    public String en() {
        return isNeither() ? NEITHER_EN : answer.verdict().en();
    }

    private boolean isNeither() {
        return kind.isEmpty() && answer.verdict() == TokenVerdict.MALFORMED;
    }
}
