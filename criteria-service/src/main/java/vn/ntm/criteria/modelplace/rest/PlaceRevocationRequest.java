package vn.ntm.criteria.modelplace.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.modelplace.application.DecideOnPlace.Decided;
import vn.ntm.criteria.modelplace.domain.PlaceDecision;
import vn.ntm.ledger.act.Reasoned;
import vn.ntm.ledger.request.BasisRequest;
import vn.ntm.ledger.request.BodyChecks;

/**
 * That the recognition of a place was revoked.
 *
 * @param reason why it was
 * @param basis the decision
 */
@Schema(requiredProperties = {"reason", "basis"})
record PlaceRevocationRequest(
        @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_REASON, examples = "Không duy trì tiêu chí cảnh quan")
        String reason,

        BasisRequest basis)
        implements Reasoned {

    /** @throws vn.ntm.kernel.problem.Refusal if anything is missing or has the wrong form */
    Decided decided() {
        var checks = new BodyChecks().text("/reason", reason, BodyChecks.LONGEST_REASON);
        BasisRequest.check(basis, checks);
        checks.done();
        return new Decided(PlaceDecision.REVOKED, basis.signedOn(), null, null, reason.strip(), basis.decision(), null);
    }

    @Override
    public @Nullable String document() {
        return BasisRequest.named(basis);
    }
}
