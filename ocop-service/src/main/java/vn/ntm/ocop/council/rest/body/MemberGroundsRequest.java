package vn.ntm.ocop.council.rest.body;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.ledger.act.Reasoned;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.request.BodyChecks;

/**
 * Which member, why, and on which document that rests.
 *
 * @param person as the access token of the member names the person; whoever asks if absent
 */
@Schema(
        name = "MemberGroundsRequest",
        requiredProperties = {"reason", "document"})
public record MemberGroundsRequest(
        @Schema(minLength = 1, maxLength = LONGEST, examples = "hoi.dong.02") @Nullable String person,

        @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_REASON)
        String reason,

        @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_DOCUMENT)
        String document)
        implements Reasoned {

    private static final int LONGEST = 200;

    /** @throws vn.ntm.kernel.problem.Refusal if something is missing or has the wrong form */
    public Provenance grounds() {
        return new BodyChecks().optionalText("/person", person, LONGEST).grounds(reason, document);
    }
}
