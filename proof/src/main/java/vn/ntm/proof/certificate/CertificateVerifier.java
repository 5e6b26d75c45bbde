package vn.ntm.proof.certificate;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.ntm.proof.jose.Checked;
import vn.ntm.proof.jose.Checked.Genuine;
import vn.ntm.proof.jose.Checked.Refused;
import vn.ntm.proof.jose.KeySet;
import vn.ntm.proof.jose.SignedText;
import vn.ntm.proof.status.CertificateStatus;
import vn.ntm.proof.status.StatusListToken;

/**
 * Says whether a certificate holds, from its token, the issuer's keys and a status list alone. The verifier of the page
 * does the same in the same order.
 */
public final class CertificateVerifier {

    /** Characters; a token of ours has some 900. */
    private static final int LONGEST = 8192;

    private static final Pattern AROUND = Pattern.compile("\\A[ \\t\\r\\n]+|[ \\t\\r\\n]+\\z");

    private final KeySet keys;

    public CertificateVerifier(KeySet keys) {
        this.keys = keys;
    }

    /**
     * The token in what was scanned or pasted: a QR code of ours has it behind the address of the page that checks it.
     */
    public static String token(String text) {
        String stripped = AROUND.matcher(text).replaceAll("");
        return stripped.substring(stripped.lastIndexOf('#') + 1);
    }

    /**
     * Checks a token.
     *
     * @param statusList a signed list, if one is at hand
     * @param at the moment in question; for a day, its beginning
     */
    public Verification verify(String text, @Nullable String statusList, Instant at) {
        String token = token(text);
        if (token.length() > LONGEST) {
            return Verification.refused(TokenVerdict.MALFORMED);
        }
        Checked checked = SignedText.check(token, CertificateClaims.TYPE, keys);
        return switch (checked) {
            case Refused(var flaw) -> Verification.refused(TokenVerdict.of(flaw));
            case Genuine(var said) ->
                said.flatMap(ClaimsReader::read)
                        .map(claims -> judge(claims, statusList, at))
                        .orElse(Verification.refused(TokenVerdict.CLAIMS_UNREADABLE));
        };
    }

    private Verification judge(CertificateClaims claims, @Nullable String statusList, Instant at) {
        if (!claims.issuer().equals(keys.issuer())) {
            return Verification.refused(TokenVerdict.ISSUER_WRONG);
        }
        Optional<StatusListToken> list = statusList == null
                ? Optional.empty()
                : StatusListToken.read(AROUND.matcher(statusList).replaceAll(""), keys)
                        .filter(read -> read.address().equals(claims.statusList()) && at.isBefore(read.until()));
        Optional<CertificateStatus> status = list.flatMap(read -> read.at(claims.statusIndex()));
        Instant asOf = status.isPresent() ? list.orElseThrow().issuedAt() : null;
        return new Verification(verdict(claims, status, at), claims, asOf);
    }

    private static TokenVerdict verdict(CertificateClaims claims, Optional<CertificateStatus> status, Instant at) {
        TokenVerdict inTime = at.isBefore(claims.from())
                ? TokenVerdict.NOT_YET_VALID
                : at.isBefore(claims.end()) ? TokenVerdict.VALID : TokenVerdict.EXPIRED;
        if (status.isEmpty()) {
            return inTime == TokenVerdict.VALID ? TokenVerdict.STATUS_UNKNOWN : inTime;
        }
        return switch (status.get()) {
            case VALID -> inTime;
            case EXTENDED -> inTime == TokenVerdict.EXPIRED ? TokenVerdict.EXTENDED : inTime;
            case REVOKED -> TokenVerdict.REVOKED;
            case SUPERSEDED -> TokenVerdict.SUPERSEDED;
            case WITHDRAWN -> TokenVerdict.WITHDRAWN;
            case CORRECTED -> TokenVerdict.CORRECTED;
        };
    }
}
