package vn.ntm.gateway.report.publication;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.Confidence;
import vn.ntm.proof.jose.BrokenKey;
import vn.ntm.proof.jose.KeySet;
import vn.ntm.proof.report.ReportClaims;
import vn.ntm.proof.report.ReportSignature;

/** A published year-end report, as criteria-service has it on file. */
@Schema(name = "ReportPublication")
@JsonIgnoreProperties(ignoreUnknown = true)
record PublishedReport(
        @Schema(
                minimum = "2009",
                maximum = "2100",
                description = "The year that the report is about",
                examples = "2023")
        int programmeYear,

        @Schema(description = "1 for the first of its year", examples = "1")
        int edition,

        @Schema(description = "The day that its figures are about")
        LocalDate figuresOn,

        @Schema(description = "What was on file at this instant is in it")
        Instant figuresKnownAt,

        @Schema(description = "The answers of which it was made, each with its hash")
        List<Input> inputs,

        @Schema(description = "SHA-256 over one line for each input: its name, a space, its hash, a line feed")
        String inputsHash,

        @Schema(description = "SHA-256 of the report") String reportHash,

        @Schema(description = "The document by which it was published")
        Document basis,

        @Schema(description = "Why; of a later edition, what it is for")
        String reason,

        @Schema(
                maxLength = LONGEST_TOKEN,
                description =
                        "The publication as it was signed when it came on file, a JWS; checked with the key set of"
                                + " criteria-service alone; absent of those that came before there was a key",
                examples = "eyJhbGciOiJFUzI1NiJ9.e30.c2lnbmF0dXJl")
        @Nullable String token,

        @Schema(description = "When the publication came on file")
        Instant recordedAt) {

    /** Where criteria-service keeps them. */
    static final String REGISTER = "/v1/report-publications";

    private static final int LONGEST_TOKEN = 16_384;

    PublishedReport {
        Objects.requireNonNull(figuresOn);
        Objects.requireNonNull(figuresKnownAt);
        Objects.requireNonNull(reportHash);
        Objects.requireNonNull(basis);
        inputs = List.copyOf(inputs);
    }

    /**
     * What becomes of checking its signature, with the keys that criteria-service publishes.
     *
     * @throws IllegalArgumentException if these are no keys
     */
    SignatureFinding signature(String keys) {
        if (token == null) {
            return SignatureFinding.ABSENT;
        }
        try {
            ReportClaims claims =
                    ReportSignature.check(token, KeySet.read(keys)).claims();
            if (claims == null) {
                return SignatureFinding.NOT_GENUINE;
            }
            return claims.equals(asSigned(claims)) ? SignatureFinding.GENUINE : SignatureFinding.OF_SOMETHING_ELSE;
        } catch (BrokenKey broken) {
            throw new IllegalArgumentException(broken);
        }
    }

    /** What a signature over this publication says; of whom and when it is, the signature itself says. */
    private ReportClaims asSigned(ReportClaims claims) {
        return new ReportClaims(
                claims.issuer(),
                programmeYear,
                edition,
                claims.issuedAt(),
                figuresOn,
                figuresKnownAt,
                reportHash,
                inputs.stream()
                        .map(input -> input.name() + " " + input.hash() + "\n")
                        .collect(Collectors.joining()),
                basis.number(),
                basis.issuer(),
                basis.signedOn());
    }

    /** An answer of which it was made. */
    @Schema(name = "ReportInput")
    record Input(
            @Schema(description = "What was asked", examples = "ocop.figures.2023")
            String name,

            @Schema(description = "SHA-256 of the answer, byte for byte")
            String hash) {}

    /** The document. */
    @Schema(name = "Decision")
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Document(
            @Schema(examples = "512/BC-UBND") String number,
            @Schema(examples = "UBND tỉnh Hà Tĩnh") String issuer,
            LocalDate signedOn,
            @Schema(description = "Where this was read") String source,
            Confidence confidence) {}
}
