package vn.ntm.ocop.revocation.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.Confidence;
import vn.ntm.ledger.domain.Decision;
import vn.ntm.ocop.certificate.domain.life.RevocationGround;
import vn.ntm.ocop.revocation.application.RevocationTerms;
import vn.ntm.ocop.revocation.application.Verifications.VerificationOnFile;
import vn.ntm.ocop.revocation.domain.Conclusion;
import vn.ntm.ocop.revocation.domain.Verification;
import vn.ntm.ocop.revocation.domain.VerificationOutcome;
import vn.ntm.ocop.revocation.domain.VerificationState.VerificationStep;

/**
 * The verification of a certificate.
 *
 * @param openedOn from which day the certificate is being verified
 * @param inspection the post-check in which the ground showed, if it was one
 * @param outcome what it came to; absent as long as it is not concluded
 * @param concludedOn the day of the conclusion
 * @param report the report of the verification
 * @param term within which days the certificate is revoked; absent if the ground is not confirmed, or nobody set such days
 * @param clearedOn from which day the certificate is verified no more
 * @param decision by which the certificate was revoked; absent if it was not
 * @param document the document on which the last move rests
 * @param reason why it was made
 * @param since when its state was recorded
 * @param version how often its state was recorded; the strong ETag
 * @param validOn the day, if one was asked for
 * @param knownAt the instant, if one was asked for
 */
@Schema(name = "Verification")
record VerificationView(
        UUID id,
        VerificationStep state,
        UUID certificate,
        String productKey,
        RevocationGround ground,
        LocalDate openedOn,
        @Nullable UUID inspection,
        @Nullable VerificationOutcome outcome,
        @Nullable LocalDate concludedOn,
        @Nullable String report,
        @Nullable TermView term,
        @Nullable LocalDate clearedOn,
        @Nullable Decision decision,
        String document,
        @Nullable String reason,
        Instant since,
        int version,
        @Nullable LocalDate validOn,
        @Nullable Instant knownAt) {

    static VerificationView of(
            VerificationOnFile onFile,
            @Nullable TermView term,
            @Nullable LocalDate validOn,
            @Nullable Instant knownAt) {
        Verification verification = onFile.verification();
        Conclusion reached = verification.state().conclusion().orElse(null);
        return new VerificationView(
                verification.id(),
                verification.state().step(),
                verification.certificate(),
                verification.product(),
                verification.ground(),
                verification.openedOn(),
                verification.inspection(),
                reached == null ? null : reached.outcome(),
                reached == null ? null : reached.concludedOn(),
                reached == null ? null : reached.report(),
                term,
                verification.state().clearedOn().orElse(null),
                verification.state().decision().orElse(null),
                onFile.grounds().source(),
                onFile.grounds().note(),
                onFile.recordedAt(),
                verification.version(),
                validOn,
                knownAt);
    }

    /**
     * Within which days the certificate is revoked. A later decision holds all the same.
     *
     * @param days how many, from the day after the conclusion
     * @param lastDay the last of them
     * @param daysLate how many days after it the decision was signed; as long as there is none, the day of the question
     * @param ruleSet the rules of the day of the conclusion, which set them
     * @param source where their number was read
     * @param confidence how sure that is
     */
    @Schema(name = "RevocationTerm")
    record TermView(int days, LocalDate lastDay, long daysLate, String ruleSet, String source, Confidence confidence) {

        static TermView of(RevocationTerms.Dated dated, LocalDate day) {
            return new TermView(
                    dated.days(),
                    dated.term().lastDay(),
                    dated.term().daysLate(day),
                    dated.ruleSet(),
                    dated.provenance().source(),
                    dated.provenance().confidence());
        }
    }
}
