package vn.ntm.awards.annulment.rest;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ntm.ledger.act.Reasoned;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.request.BodyChecks;

/**
 * That a commendation is not annulled.
 *
 * @param on the day on which that was decided
 * @param reason why
 * @param document by which it was decided
 */
@Schema(
        name = "AnnulmentRefusal",
        requiredProperties = {"on", "reason", "document"})
record AnnulmentRefusal(
        LocalDate on,

        @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_REASON)
        String reason,

        @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_DOCUMENT)
        String document)
        implements Reasoned {

    /** @throws vn.ntm.kernel.problem.Refusal if anything is missing or has the wrong form */
    Provenance grounds() {
        return AnnulmentProposal.checked(on, reason, document);
    }
}
