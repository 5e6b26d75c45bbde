package vn.ntm.proof.certificate;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.proof.jose.Claims;
import vn.ntm.proof.jose.SigningKey;

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
        long statusIndex) {

    static final String TYPE = "ocop-certificate+jwt";

    /** Việt Nam has had no other time since 1975, and no certificate is as old. */
    static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);

    public String sign(SigningKey key) {
        ObjectNode claims = Claims.empty();
        claims.put("iss", issuer)
                .put("sub", certificate.toString())
                .put("iat", issuedAt.getEpochSecond())
                .put("nbf", start(validFrom).getEpochSecond())
                .put("exp", start(validUntil.plusDays(1)).getEpochSecond())
                .put("prd", product);
        putIfKnown(claims, "pro", producer);
        putIfKnown(claims, "com", commune);
        putIfKnown(claims, "cod", unitCode);
        claims.put("str", stars).put("dec", decisionNumber);
        putIfKnown(claims, "dby", decidedBy);
        claims.put("don", decidedOn.toString());
        claims.putObject("status")
                .putObject("status_list")
                .put("idx", statusIndex)
                .put("uri", statusList);
        return key.sign(TYPE, claims.toString());
    }

    private static void putIfKnown(ObjectNode claims, String name, @Nullable String value) {
        if (value != null) {
            claims.put(name, value);
        }
    }

    /** When a day begins in Việt Nam. */
    public static Instant start(LocalDate day) {
        return day.atStartOfDay().toInstant(VIETNAM);
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
