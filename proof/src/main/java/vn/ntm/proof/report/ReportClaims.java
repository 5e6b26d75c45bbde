package vn.ntm.proof.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.ntm.proof.jose.Claims;
import vn.ntm.proof.jose.SigningKey;
import vn.ntm.proof.token.CivilDay;
import vn.ntm.proof.token.ClaimTexts;

/**
 * What is signed of a published year-end report: by which facts it is made again, and by which hashes it is known. It stays true
 * whatever becomes of the facts, so it has neither an end nor a place on a list.
 *
 * @param issuer the public address of the register
 * @param edition 1 for the first of its year
 * @param figuresOn the day that its figures are about
 * @param figuresKnownAt what was on file at this instant is in it
 * @param reportHash SHA-256 of the report, in lower-case hexadecimal
 * @param inputs a line for each answer of which it was made: its name, a space, its hash, a line feed
 * @param decidedBy who issued the document, as written
 */
public record ReportClaims(
        String issuer,
        int year,
        int edition,
        Instant issuedAt,
        LocalDate figuresOn,
        Instant figuresKnownAt,
        String reportHash,
        String inputs,
        String decisionNumber,
        String decidedBy,
        LocalDate decidedOn) {

    /** What its header says that it is. */
    public static final String TYPE = "ntm-report+jwt";

    private static final int MOST = 9999;
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern INPUTS = Pattern.compile("(?:[a-z0-9.-]{1,100} [0-9a-f]{64}\n){1,50}");

    public String sign(SigningKey key) {
        ObjectNode claims = Claims.empty();
        claims.put("iss", issuer)
                .put("sub", year + "/" + edition)
                .put("iat", issuedAt.getEpochSecond())
                .put("yea", year)
                .put("edi", edition)
                .put("fon", figuresOn.toString())
                .put("fka", figuresKnownAt.toString())
                .put("hsh", reportHash)
                .put("inp", inputs)
                .put("dec", decisionNumber)
                .put("dby", decidedBy)
                .put("don", decidedOn.toString());
        return key.sign(TYPE, claims.toString());
    }

    /** What a genuine one says; what is not whole says nothing. */
    static Optional<ReportClaims> read(Claims claims) {
        var texts = new ClaimTexts(claims);
        boolean whole = texts.has("iss", "sub", "fon", "fka", "hsh", "inp", "dec", "dby", "don")
                && texts.count("iat", "yea", "edi")
                && fits(texts);
        return whole ? Optional.of(of(texts)) : Optional.empty();
    }

    private static boolean fits(ClaimTexts texts) {
        long year = texts.number("yea");
        long edition = texts.number("edi");
        return year <= MOST
                && edition <= MOST
                && texts.text("sub").equals(year + "/" + edition)
                && CivilDay.isWritten(texts.text("fon"))
                && CivilDay.isWritten(texts.text("don"))
                && isInstant(texts.text("fka"))
                && HASH.matcher(texts.text("hsh")).matches()
                && INPUTS.matcher(texts.text("inp")).matches();
    }

    private static boolean isInstant(String text) {
        try {
            return Instant.parse(text).toString().equals(text);
        } catch (DateTimeException _) {
            return false;
        }
    }

    private static ReportClaims of(ClaimTexts texts) {
        return new ReportClaims(
                texts.text("iss"),
                (int) texts.number("yea"),
                (int) texts.number("edi"),
                Instant.ofEpochSecond(texts.number("iat")),
                LocalDate.parse(texts.text("fon")),
                Instant.parse(texts.text("fka")),
                texts.text("hsh"),
                texts.text("inp"),
                texts.text("dec"),
                texts.text("dby"),
                LocalDate.parse(texts.text("don")));
    }
}
