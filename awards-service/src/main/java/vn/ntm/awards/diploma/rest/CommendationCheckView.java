package vn.ntm.awards.diploma.rest;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.commendation.domain.RecipientKind;
import vn.ntm.kernel.Bilingual;
import vn.ntm.proof.commendation.CommendationClaims;
import vn.ntm.proof.commendation.CommendationVerdict;
import vn.ntm.proof.token.Verification;

/**
 * What came of checking a token.
 *
 * @param valid whether the commendation is genuine and stands on the day; the verdict says why not
 * @param on the day in question
 * @param statusAsOf when the status list was signed by which it was decided
 * @param commendation what the token says; absent where it may not be believed
 */
@Schema(name = "CommendationCheck")
record CommendationCheckView(
        CommendationVerdict verdict,
        boolean valid,
        Bilingual explanation,
        LocalDate on,
        @Nullable Instant statusAsOf,
        @Nullable Said commendation) {

    static CommendationCheckView of(Verification<CommendationVerdict, CommendationClaims> answer, LocalDate on) {
        CommendationVerdict verdict = answer.verdict();
        CommendationClaims claims = answer.claims();
        return new CommendationCheckView(
                verdict,
                answer.valid(),
                new Bilingual(verdict.vi(), verdict.en()),
                on,
                answer.statusAsOf(),
                claims == null ? null : Said.of(claims));
    }

    /**
     * What a token says of a commendation.
     *
     * @param key its name in the register
     * @param recipientName who was commended, where that name was public when it was signed
     * @param unitName of the unit on the day of the commendation
     */
    @Schema(name = "SignedCommendation")
    record Said(
            String key,
            String form,
            RecipientKind recipientKind,
            @Nullable String recipientName,
            @Nullable String unitName,
            @Nullable String unitCode,
            String decisionNumber,
            String decidedBy,
            LocalDate decidedOn,
            Instant issuedAt) {

        static Said of(CommendationClaims claims) {
            return new Said(
                    claims.commendation(),
                    claims.form(),
                    RecipientKind.valueOf(claims.kind().name()),
                    claims.recipient(),
                    claims.unit(),
                    claims.unitCode(),
                    claims.decisionNumber(),
                    claims.decidedBy(),
                    claims.decidedOn(),
                    claims.issuedAt());
        }
    }
}
