package vn.ntm.criteria.revocation.rest.proposal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ntm.kernel.Confidence;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.act.Reasoned;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.request.BodyChecks;

/**
 * Why a proposal to revoke a title is moved, and on which document that rests.
 *
 * @param reason why, in the words of whoever makes the move
 * @param document the document on which it rests: number, issuer and date
 */
@Schema(
        name = "RevocationMove",
        requiredProperties = {"reason", "document"})
record MoveRequest(
        @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_REASON)
        String reason,

        @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_DOCUMENT)
        String document)
        implements Reasoned {

    /** @throws Refusal if the reason or the document is missing or too long */
    Provenance grounds() {
        new BodyChecks()
                .text("/reason", reason, BodyChecks.LONGEST_REASON)
                .text("/document", document, BodyChecks.LONGEST_DOCUMENT)
                .done();
        return new Provenance(document, Confidence.HIGH, reason);
    }
}
