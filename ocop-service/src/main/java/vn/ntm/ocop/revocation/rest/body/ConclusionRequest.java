package vn.ntm.ocop.revocation.rest.body;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.act.Reasoned;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.request.BodyChecks;
import vn.ntm.ocop.revocation.domain.Conclusion;
import vn.ntm.ocop.revocation.domain.VerificationOutcome;

/**
 * What a verification came to.
 *
 * @param concludedOn the day of the conclusion on the violation, or of the commune's confirmation that production stopped
 * @param reason what was found
 * @param document the report of the verification: number, issuer and date
 */
@Schema(
        name = "VerificationConclusion",
        requiredProperties = {"outcome", "concludedOn", "reason", "document"})
public record ConclusionRequest(
        VerificationOutcome outcome,

        LocalDate concludedOn,

        @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_REASON)
        String reason,

        @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_DOCUMENT)
        String document)
        implements Reasoned {

    /** @throws Refusal if anything is missing or has the wrong form */
    public Conclusion conclusion() {
        new BodyChecks()
                .present("/outcome", outcome)
                .present("/concludedOn", concludedOn)
                .reasoned(reason, document)
                .done();
        return new Conclusion(outcome, concludedOn, document.strip());
    }

    public Provenance grounds() {
        return new BodyChecks().grounds(reason, document);
    }
}
