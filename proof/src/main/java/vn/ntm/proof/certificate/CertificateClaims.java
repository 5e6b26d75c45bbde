package vn.ntm.proof.certificate;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.proof.jose.Claims;
import vn.ntm.proof.jose.SigningKey;
import vn.ntm.proof.token.CivilDay;
import vn.ntm.proof.token.ClaimTexts;
import vn.ntm.proof.token.SignedClaims;
import vn.ntm.proof.token.TokenKind;

/**
 * What a signed certificate says: short, for it has to go into a QR code, and nothing of a household beyond the name under
 * which it sells.
 *
 * @param issuer the public address of the register
 * @param certificate its identity in the register
 * @param producer the public name of the product's producer, where one is known
 * @param commune as it was printed, or else as it was called on the day of the product's place, where either is known
 * @param unitCode of the commune on the day of the product's place
 * @param decidedBy who decided, as written
 * @param validFrom the first day
 * @param validUntil the last day, which counts
 * @param statusList the address of the list that says what has become of it
 * @param statusIndex its place on that list, its own for ever
 */
public record CertificateClaims(
        String issuer,
        UUID certificate,
        Instant issuedAt,
        String product,
        @Nullable String producer,
        @Nullable String commune,
        @Nullable String unitCode,
        int stars,
        String decisionNumber,
        @Nullable String decidedBy,
        LocalDate decidedOn,
        LocalDate validFrom,
        LocalDate validUntil,
        String statusList,
        long statusIndex)
        implements SignedClaims {

    public String sign(SigningKey key) {
        ObjectNode claims = Claims.empty();
        claims.put("iss", issuer)
                .put("sub", certificate.toString())
                .put("iat", issuedAt.getEpochSecond())
                .put("nbf", start(validFrom).getEpochSecond())
                .put("exp", start(validUntil.plusDays(1)).getEpochSecond())
                .put("prd", product);
        ClaimTexts.putIfKnown(claims, "pro", producer);
        ClaimTexts.putIfKnown(claims, "com", commune);
        ClaimTexts.putIfKnown(claims, "cod", unitCode);
        claims.put("str", stars).put("dec", decisionNumber);
        ClaimTexts.putIfKnown(claims, "dby", decidedBy);
        claims.put("don", decidedOn.toString());
        ClaimTexts.putPlace(claims, statusList, statusIndex);
        return key.sign(TokenKind.CERTIFICATE.type(), claims.toString());
    }

    /** When a day begins in Việt Nam. */
    public static Instant start(LocalDate day) {
        return CivilDay.start(day);
    }

    /** When it begins to hold. */
    Instant from() {
        return start(validFrom);
    }

    /** When it no longer holds. */
    Instant end() {
        return start(validUntil.plusDays(1));
    }
}
