package vn.ntm.criteria.revocation.rest.proposal;

import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.Confidence;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.act.Reasoned;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.request.BasisRequest;
import vn.ntm.ledger.request.BodyChecks;

/**
 * A title to be revoked.
 *
 * @param reason why, in the words of whoever decides
 * @param basis the decision; the title ends on the day on which it was signed
 */
@Schema(
        name = "RevocationDecision",
        requiredProperties = {"reason", "basis"})
record DecisionRequest(
        @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_REASON)
        String reason,

        BasisRequest basis) implements Reasoned {

    /** @throws Refusal if anything is missing or has the wrong form */
    DecisionRequest checked() {
        var checks = new BodyChecks().text("/reason", reason, BodyChecks.LONGEST_REASON);
        BasisRequest.check(basis, checks);
        checks.done();
        return this;
    }

    Provenance grounds() {
        return new Provenance(Objects.requireNonNull(document()), Confidence.HIGH, reason);
    }

    @Override
    public @Nullable String document() {
        return BasisRequest.named(basis);
    }
}
