package vn.ntm.awards.decision.rest.body;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.Confidence;
import vn.ntm.ledger.act.Reasoned;
import vn.ntm.ledger.domain.Decision;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.request.BasisRequest;
import vn.ntm.ledger.request.BodyChecks;

/**
 * How a decision was signed.
 *
 * @param basis the decision: its number, who issued it, the day of signing
 * @param note what else there is to say; it is public
 */
@Schema(
        name = "AwardDecisionSigning",
        requiredProperties = {"basis"})
public record SigningRequest(
        BasisRequest basis,

        @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_REASON) @Nullable String note) implements Reasoned {

    /** @throws vn.ntm.kernel.problem.Refusal if anything is missing or has the wrong form */
    public Decision decision() {
        var checks = new BodyChecks().optionalText("/note", note, BodyChecks.LONGEST_REASON);
        BasisRequest.check(basis, checks);
        checks.done();
        return basis.decision();
    }

    public Provenance grounds() {
        return new Provenance(basis.decision().source(), Confidence.HIGH, note == null ? null : note.strip());
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
