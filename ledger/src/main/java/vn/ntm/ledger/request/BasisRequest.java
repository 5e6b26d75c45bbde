package vn.ntm.ledger.request;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.Confidence;
import vn.ntm.ledger.domain.Decision;

/**
 * The document on which a fact rests, as whoever files the fact has it at hand.
 *
 * @param number as printed
 * @param issuer who issued it, as written
 * @param signedOn the day of signing
 */
@Schema(requiredProperties = {"number", "issuer", "signedOn"})
public record BasisRequest(
        @Schema(minLength = 1, maxLength = LONGEST_NUMBER, examples = "112/QĐ-UBND")
        String number,

        @Schema(minLength = 1, maxLength = LONGEST_ISSUER, examples = "UBND tỉnh Hà Tĩnh")
        String issuer,

        LocalDate signedOn) {

    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_ISSUER = 200;

    /** Checks it as a part of a body, where it has to be. */
    public static void check(@Nullable BasisRequest basis, BodyChecks checks) {
        checks.present("/basis", basis);
        checkWhole("/basis", basis, checks);
    }

    /** Checks it where it need not be: if it is there, it is whole. */
    public static void checkWhole(String pointer, @Nullable BasisRequest basis, BodyChecks checks) {
        if (basis != null) {
            checks.text(pointer + "/number", basis.number, LONGEST_NUMBER)
                    .text(pointer + "/issuer", basis.issuer, LONGEST_ISSUER)
                    .day(pointer + "/signedOn", basis.signedOn);
        }
    }

    /** What the record of the act says of it; of a body that is yet to be refused, what there is. */
    public static @Nullable String named(@Nullable BasisRequest basis) {
        return basis == null
                ? null
                : Stream.<@Nullable Object>of(basis.number, basis.issuer, basis.signedOn)
                        .filter(Objects::nonNull)
                        .map(part -> part.toString().strip())
                        .collect(Collectors.joining(", "));
    }

    /** Read by whoever files the fact, from the document itself. */
    public Decision decision() {
        return new Decision(
                number.strip(),
                issuer.strip(),
                signedOn,
                Objects.requireNonNullElse(named(this), number),
                Confidence.HIGH);
    }
}
