package vn.ntm.awards.campaign.rest.body;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ntm.ledger.act.Reasoned;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.request.BodyChecks;

/**
 * That a campaign was reviewed.
 *
 * @param closedOn the day of the review
 * @param reason what it came to, in short
 * @param document the document of the review
 */
@Schema(
        name = "CampaignClosingRequest",
        requiredProperties = {"closedOn", "reason", "document"})
public record CampaignClosingRequest(
        LocalDate closedOn,

        @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_REASON)
        String reason,

        @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_DOCUMENT)
        String document)
        implements Reasoned {

    /** @throws vn.ntm.kernel.problem.Refusal if anything is missing or has the wrong form */
    public Provenance grounds() {
        return new BodyChecks().day("/closedOn", closedOn).grounds(reason, document);
    }
}
