package vn.ntm.proof.certificate;

import java.time.Instant;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import vn.ntm.proof.jose.KeySet;
import vn.ntm.proof.status.CertificateStatus;
import vn.ntm.proof.token.Reading;
import vn.ntm.proof.token.TokenKind;
import vn.ntm.proof.token.TokenReader;
import vn.ntm.proof.token.TokenVerifier;
import vn.ntm.proof.token.Verification;

/**
 * Says whether a certificate holds, from its token, the issuer's keys and a status list alone. The verifier of the page
 * does the same in the same order.
 */
public final class CertificateVerifier implements TokenVerifier<TokenVerdict, CertificateClaims> {

    private static final TokenReader<CertificateClaims> READER = new TokenReader<>(
            TokenKind.CERTIFICATE.type(),
            ClaimsReader::read,
            value -> CertificateStatus.of(value).isPresent());

    private final KeySet keys;

    public CertificateVerifier(KeySet keys) {
        this.keys = keys;
    }

    @Override
    public Verification<TokenVerdict, CertificateClaims> verify(String text, @Nullable String statusList, Instant at) {
        return switch (READER.read(text, keys, statusList, at)) {
            case Reading.Flawed<CertificateClaims>(var flaw) -> Verification.refused(TokenVerdict.of(flaw));
            case Reading.Unreadable<CertificateClaims> _ -> Verification.refused(TokenVerdict.CLAIMS_UNREADABLE);
            case Reading.Foreign<CertificateClaims> _ -> Verification.refused(TokenVerdict.ISSUER_WRONG);
            case Reading.Genuine<CertificateClaims>(var claims, var status, var asOf) ->
                new Verification<>(verdict(claims, status, at), claims, asOf);
        };
    }

    private static TokenVerdict verdict(CertificateClaims claims, OptionalInt status, Instant at) {
        TokenVerdict inTime = at.isBefore(claims.from())
                ? TokenVerdict.NOT_YET_VALID
                : at.isBefore(claims.end()) ? TokenVerdict.VALID : TokenVerdict.EXPIRED;
        if (status.isEmpty()) {
            return inTime == TokenVerdict.VALID ? TokenVerdict.STATUS_UNKNOWN : inTime;
        }
        return switch (CertificateStatus.of(status.getAsInt()).orElseThrow()) {
            case VALID -> inTime;
            case EXTENDED -> inTime == TokenVerdict.EXPIRED ? TokenVerdict.EXTENDED : inTime;
            case REVOKED -> TokenVerdict.REVOKED;
            case SUPERSEDED -> TokenVerdict.SUPERSEDED;
            case WITHDRAWN -> TokenVerdict.WITHDRAWN;
            case CORRECTED -> TokenVerdict.CORRECTED;
        };
    }
}
