package vn.ntm.proof.certificate;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.ntm.proof.jose.Claims;

/** Reads what a genuine certificate says; what is not whole says nothing. */
final class ClaimsReader {

    private static final Pattern IDENTITY = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final int MOST_STARS = 5;

    /** Seconds until the year 10000: no certificate is of a day beyond. */
    private static final long LAST = 253_402_300_800L;

    private static final int SECONDS_A_DAY = 86_400;

    private static final String[] TEXTS = {"iss", "sub", "prd", "dec", "don"};
    private static final String[] PERHAPS = {"pro", "com", "cod", "dby"};
    private static final String[] NUMBERS = {"iat", "nbf", "exp", "str"};

    private ClaimsReader() {}

    static Optional<CertificateClaims> read(Claims claims) {
        Claims status = claims.inner("status").inner("status_list");
        boolean whole = has(claims)
                && status.text("uri").isPresent()
                && status.number("idx").isPresent();
        return whole && fits(claims) ? Optional.of(of(claims, status)) : Optional.empty();
    }

    private static boolean has(Claims claims) {
        for (String name : TEXTS) {
            if (claims.text(name).isEmpty()) {
                return false;
            }
        }
        for (String name : PERHAPS) {
            if (claims.has(name) && claims.text(name).isEmpty()) {
                return false;
            }
        }
        for (String name : NUMBERS) {
            if (claims.number(name).orElse(LAST) >= LAST) {
                return false;
            }
        }
        return true;
    }

    private static boolean fits(Claims claims) {
        long stars = number(claims, "str");
        return IDENTITY.matcher(text(claims, "sub")).matches()
                && isDay(text(claims, "don"))
                && stars >= 1
                && stars <= MOST_STARS
                && number(claims, "nbf") < number(claims, "exp")
                && isMidnight(number(claims, "nbf"))
                && isMidnight(number(claims, "exp"));
    }

    /** A certificate holds for whole days. */
    private static boolean isMidnight(long seconds) {
        return Math.floorMod(seconds + CertificateClaims.VIETNAM.getTotalSeconds(), SECONDS_A_DAY) == 0;
    }

    private static boolean isDay(String text) {
        try {
            return DAY.matcher(text).matches()
                    && LocalDate.parse(text).toString().equals(text);
        } catch (DateTimeException _) {
            return false;
        }
    }

    private static CertificateClaims of(Claims claims, Claims status) {
        return new CertificateClaims(
                text(claims, "iss"),
                UUID.fromString(text(claims, "sub")),
                Instant.ofEpochSecond(number(claims, "iat")),
                text(claims, "prd"),
                perhaps(claims, "pro"),
                perhaps(claims, "com"),
                perhaps(claims, "cod"),
                (int) number(claims, "str"),
                text(claims, "dec"),
                perhaps(claims, "dby"),
                LocalDate.parse(text(claims, "don")),
                day(number(claims, "nbf")),
                day(number(claims, "exp") - 1),
                text(status, "uri"),
                number(status, "idx"));
    }

    private static String text(Claims claims, String name) {
        return claims.text(name).orElseThrow();
    }

    private static @Nullable String perhaps(Claims claims, String name) {
        return claims.text(name).orElse(null);
    }

    private static long number(Claims claims, String name) {
        OptionalLong number = claims.number(name);
        return number.orElseThrow();
    }

    private static LocalDate day(long seconds) {
        return LocalDate.ofInstant(Instant.ofEpochSecond(seconds), CertificateClaims.VIETNAM);
    }
}
