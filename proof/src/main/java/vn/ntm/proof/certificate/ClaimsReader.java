package vn.ntm.proof.certificate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.ntm.proof.jose.Claims;
import vn.ntm.proof.token.CivilDay;
import vn.ntm.proof.token.ClaimTexts;

/** Reads what a genuine certificate says; what is not whole says nothing. */
final class ClaimsReader {

    private static final Pattern IDENTITY = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final int MOST_STARS = 5;
    private static final int SECONDS_A_DAY = 86_400;

    private ClaimsReader() {}

    static Optional<CertificateClaims> read(Claims claims) {
        var texts = new ClaimTexts(claims);
        boolean whole = texts.has("iss", "sub", "prd", "dec", "don")
                && texts.mayHave("pro", "com", "cod", "dby")
                && texts.count("iat", "nbf", "exp", "str")
                && texts.isPlaced();
        return whole && fits(texts) ? Optional.of(of(texts)) : Optional.empty();
    }

    private static boolean fits(ClaimTexts texts) {
        long stars = texts.number("str");
        return IDENTITY.matcher(texts.text("sub")).matches()
                && CivilDay.isWritten(texts.text("don"))
                && stars >= 1
                && stars <= MOST_STARS
                && texts.number("nbf") < texts.number("exp")
                && isMidnight(texts.number("nbf"))
                && isMidnight(texts.number("exp"));
    }

    /** A certificate holds for whole days. */
    private static boolean isMidnight(long seconds) {
        return Math.floorMod(seconds + CivilDay.VIETNAM.getTotalSeconds(), SECONDS_A_DAY) == 0;
    }

    private static CertificateClaims of(ClaimTexts texts) {
        return new CertificateClaims(
                texts.text("iss"),
                UUID.fromString(texts.text("sub")),
                Instant.ofEpochSecond(texts.number("iat")),
                texts.text("prd"),
                texts.perhaps("pro"),
                texts.perhaps("com"),
                texts.perhaps("cod"),
                (int) texts.number("str"),
                texts.text("dec"),
                texts.perhaps("dby"),
                LocalDate.parse(texts.text("don")),
                day(texts.number("nbf")),
                day(texts.number("exp") - 1),
                texts.listAddress(),
                texts.listPlace());
    }

    private static LocalDate day(long seconds) {
        return LocalDate.ofInstant(Instant.ofEpochSecond(seconds), CivilDay.VIETNAM);
    }
}
