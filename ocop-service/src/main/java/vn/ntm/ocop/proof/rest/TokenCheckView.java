package vn.ntm.ocop.proof.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.Bilingual;
import vn.ntm.proof.certificate.CertificateClaims;
import vn.ntm.proof.certificate.TokenVerdict;
import vn.ntm.proof.token.Verification;

/**
 * What came of checking a token.
 *
 * @param valid whether the certificate is genuine and holds on the day; the verdict says why not
 * @param on the day in question
 * @param statusAsOf when the status list was signed by which it was decided
 * @param certificate what the token says; absent where it may not be believed
 */
@Schema(name = "TokenCheck")
record TokenCheckView(
        TokenVerdict verdict,
        boolean valid,
        Bilingual explanation,
        LocalDate on,
        @Nullable Instant statusAsOf,
        @Nullable Said certificate) {

    static TokenCheckView of(Verification<TokenVerdict, CertificateClaims> answer, LocalDate on) {
        TokenVerdict verdict = answer.verdict();
        CertificateClaims claims = answer.claims();
        return new TokenCheckView(
                verdict,
                answer.valid(),
                new Bilingual(verdict.vi(), verdict.en()),
                on,
                answer.statusAsOf(),
                claims == null ? null : Said.of(claims));
    }

    /**
     * What a token says of a certificate.
     *
     * @param producer the public name of the product's producer, where one is known
     * @param commune as it was printed
     * @param validUntil the last day that was signed, which counts
     */
    @Schema(name = "SignedCertificate")
    record Said(
            UUID certificate,
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
            Instant issuedAt) {

        static Said of(CertificateClaims claims) {
            return new Said(
                    claims.certificate(),
                    claims.product(),
                    claims.producer(),
                    claims.commune(),
                    claims.unitCode(),
                    claims.stars(),
                    claims.decisionNumber(),
                    claims.decidedBy(),
                    claims.decidedOn(),
                    claims.validFrom(),
                    claims.validUntil(),
                    claims.issuedAt());
        }
    }
}
