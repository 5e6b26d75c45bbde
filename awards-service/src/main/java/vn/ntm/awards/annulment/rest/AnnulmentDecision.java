package vn.ntm.awards.annulment.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.Confidence;
import vn.ntm.ledger.act.Reasoned;
import vn.ntm.ledger.domain.Decision;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.request.BasisRequest;
import vn.ntm.ledger.request.BodyChecks;

/**
 * By which decision a commendation is annulled.
 *
 * @param basis the decision: its number, who issued it, the day of signing
 * @param reason why, in the words of the decision
 */
@Schema(
        name = "AnnulmentDecision",
        requiredProperties = {"basis", "reason"})
record AnnulmentDecision(
        BasisRequest basis,

        @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_REASON)
        String reason) implements Reasoned {

    /** @throws vn.ntm.kernel.problem.Refusal if anything is missing or has the wrong form */
    Decision decision() {
        var checks = new BodyChecks().text("/reason", reason, BodyChecks.LONGEST_REASON);
        BasisRequest.check(basis, checks);
        checks.done();
        return basis.decision();
    }

    Provenance grounds() {
        return new Provenance(basis.decision().source(), Confidence.HIGH, reason.strip());
    }

    @Override
    public @Nullable String document() {
        return BasisRequest.named(basis);
    }
}
