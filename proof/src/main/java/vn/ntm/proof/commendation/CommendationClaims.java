package vn.ntm.proof.commendation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.ntm.proof.jose.Claims;
import vn.ntm.proof.jose.SigningKey;
import vn.ntm.proof.token.CivilDay;
import vn.ntm.proof.token.ClaimTexts;
import vn.ntm.proof.token.SignedClaims;
import vn.ntm.proof.token.TokenKind;

/**
 * What a signed commendation says: short, for it has to go into a QR code, and of a person nothing but a name that everybody may
 * know.
 *
 * @param issuer the public address of the register
 * @param commendation its name in the register
 * @param form as the decision has it
 * @param recipient who was commended, where that name is public
 * @param unit the name of the unit on the day of the commendation
 * @param decidedBy who decided, as written
 * @param statusList the address of the list that says what has become of it
 * @param statusIndex its place on that list, its own for ever
 */
public record CommendationClaims(
        String issuer,
        String commendation,
        Instant issuedAt,
        String form,
        CommendedKind kind,
        @Nullable String recipient,
        @Nullable String unit,
        @Nullable String unitCode,
        String decisionNumber,
        String decidedBy,
        LocalDate decidedOn,
        String statusList,
        long statusIndex)
        implements SignedClaims {

    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

    public String sign(SigningKey key) {
        ObjectNode claims = Claims.empty();
        claims.put("iss", issuer)
                .put("sub", commendation)
                .put("iat", issuedAt.getEpochSecond())
                .put("frm", form)
                .put("knd", kind.name());
        ClaimTexts.putIfKnown(claims, "nam", recipient);
        ClaimTexts.putIfKnown(claims, "uni", unit);
        ClaimTexts.putIfKnown(claims, "cod", unitCode);
        claims.put("dec", decisionNumber).put("dby", decidedBy).put("don", decidedOn.toString());
        ClaimTexts.putPlace(claims, statusList, statusIndex);
        return key.sign(TokenKind.COMMENDATION.type(), claims.toString());
    }

    /** What a genuine one says; what is not whole says nothing. */
    static Optional<CommendationClaims> read(Claims claims) {
        var texts = new ClaimTexts(claims);
        boolean whole = texts.has("iss", "sub", "frm", "knd", "dec", "dby", "don")
                && texts.mayHave("nam", "uni", "cod")
                && texts.count("iat")
                && texts.isPlaced()
                && NAME.matcher(texts.text("sub")).matches()
                && CommendedKind.named(texts.text("knd")).isPresent()
                && CivilDay.isWritten(texts.text("don"));
        return whole ? Optional.of(of(texts)) : Optional.empty();
    }

    private static CommendationClaims of(ClaimTexts texts) {
        return new CommendationClaims(
                texts.text("iss"),
                texts.text("sub"),
                Instant.ofEpochSecond(texts.number("iat")),
                texts.text("frm"),
                CommendedKind.named(texts.text("knd")).orElseThrow(),
                texts.perhaps("nam"),
                texts.perhaps("uni"),
                texts.perhaps("cod"),
                texts.text("dec"),
                texts.text("dby"),
                LocalDate.parse(texts.text("don")),
                texts.listAddress(),
                texts.listPlace());
    }

    /** When it was given. */
    Instant from() {
        return CivilDay.start(decidedOn);
    }
}
