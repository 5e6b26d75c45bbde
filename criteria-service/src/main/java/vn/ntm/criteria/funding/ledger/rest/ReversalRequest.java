package vn.ntm.criteria.funding.ledger.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.ledger.act.Reasoned;
import vn.ntm.ledger.request.BasisRequest;
import vn.ntm.ledger.request.BodyChecks;

/**
 * A posting to be taken back.
 *
 * @param reason why it was a mistake
 * @param basis the document that says so
 */
@Schema(requiredProperties = {"reason", "basis"})
record ReversalRequest(
        @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_REASON, examples = "Ghi nhầm đơn vị thụ hưởng")
        String reason,

        BasisRequest basis)
        implements Reasoned {

    /** @throws vn.ntm.kernel.problem.Refusal if anything is missing or has the wrong form */
    ReversalRequest checked() {
        var checks = new BodyChecks().text("/reason", reason, BodyChecks.LONGEST_REASON);
        BasisRequest.check(basis, checks);
        checks.done();
        return this;
    }

    @Override
    public @Nullable String document() {
        return BasisRequest.named(basis);
    }
}
