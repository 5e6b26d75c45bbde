package vn.ntm.awards.decision.rest.body;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ntm.kernel.Confidence;
import vn.ntm.ledger.act.Reasoned;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.request.BodyChecks;

/** Why a decision that was drafted is not to be signed, and on which document that rests. */
@Schema(
        name = "AwardDecisionWithdrawal",
        requiredProperties = {"reason", "document"})
public record DraftWithdrawal(
        @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_REASON)
        String reason,

        @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_DOCUMENT)
        String document)
        implements Reasoned {

    /** @throws vn.ntm.kernel.problem.Refusal if the reason or the document is missing or too long */
    public Provenance grounds() {
        new BodyChecks()
                .text("/reason", reason, BodyChecks.LONGEST_REASON)
                .text("/document", document, BodyChecks.LONGEST_DOCUMENT)
                .done();
        return new Provenance(document.strip(), Confidence.HIGH, reason.strip());
    }
}
