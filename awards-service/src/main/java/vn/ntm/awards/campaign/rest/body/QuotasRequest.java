package vn.ntm.awards.campaign.rest.body;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.campaign.domain.Quotas;
import vn.ntm.kernel.Confidence;
import vn.ntm.ledger.act.Reasoned;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.request.BasisRequest;
import vn.ntm.ledger.request.BodyChecks;

/**
 * How much can be granted in a campaign from now on, as a whole.
 *
 * @param quotas all of them: what is not here is not limited any more
 * @param basis the letter that allots them
 */
@Schema(
        name = "CampaignQuotasRequest",
        requiredProperties = {"quotas", "basis"})
public record QuotasRequest(
        @Schema(maxItems = QuotaEntry.MOST) List<QuotaEntry> quotas,

        BasisRequest basis,

        @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_REASON) @Nullable String note)
        implements Reasoned {

    /** @throws vn.ntm.kernel.problem.Refusal if anything is missing or has the wrong form */
    public Quotas allotted() {
        var checks = new BodyChecks().present("/quotas", quotas).optionalText("/note", note, BodyChecks.LONGEST_REASON);
        QuotaEntry.check(quotas, checks);
        BasisRequest.check(basis, checks);
        checks.done();
        return QuotaEntry.quotas(quotas);
    }

    public Provenance grounds() {
        return new Provenance(basis.decision().source(), Confidence.HIGH, note);
    }

    @Override
    public @Nullable String reason() {
        return note;
    }

    @Override
    public @Nullable String document() {
        return BasisRequest.named(basis);
    }
}
