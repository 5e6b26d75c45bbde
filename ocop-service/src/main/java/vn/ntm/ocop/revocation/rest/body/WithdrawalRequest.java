package vn.ntm.ocop.revocation.rest.body;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.act.Reasoned;
import vn.ntm.ledger.request.BasisRequest;
import vn.ntm.ledger.request.BodyChecks;
import vn.ntm.ocop.decision.domain.DecisionAuthority;
import vn.ntm.ocop.decision.rest.DecisionHeader;

/**
 * A decision that takes a wrong recognition back.
 *
 * @param authority whose decision it is: that of whoever recognises so many stars
 * @param ministryRequest the document in which the ministry asked for it: number, issuer and date
 * @param reason why, in the words of the decision
 * @param basis the decision; the certificate ends on the day on which it was signed
 */
@Schema(
        name = "RecognitionWithdrawal",
        requiredProperties = {"authority", "ministryRequest", "reason", "basis"})
public record WithdrawalRequest(
        DecisionAuthority authority,

        @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_DOCUMENT)
        String ministryRequest,

        @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_REASON)
        String reason,

        BasisRequest basis)
        implements Reasoned {

    /** @throws Refusal if anything is missing or has the wrong form */
    public DecisionHeader header() {
        var checks = new BodyChecks().text("/ministryRequest", ministryRequest, BodyChecks.LONGEST_DOCUMENT);
        DecisionHeader.check(checks, authority, reason, basis);
        checks.done();
        return new DecisionHeader(authority, reason.strip(), basis.decision());
    }

    @Override
    public @Nullable String document() {
        return BasisRequest.named(basis);
    }
}
