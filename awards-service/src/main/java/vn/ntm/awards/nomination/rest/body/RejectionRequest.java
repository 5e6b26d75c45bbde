package vn.ntm.awards.nomination.rest.body;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.nomination.application.Grounds;
import vn.ntm.awards.nomination.application.MoveNomination.Asked;
import vn.ntm.awards.nomination.domain.content.RejectionGround;
import vn.ntm.ledger.act.Reasoned;
import vn.ntm.ledger.request.BodyChecks;

/** Why a nomination comes to no commendation. */
@Schema(
        name = "NominationRejection",
        requiredProperties = {"ground", "reason", "document"})
public record RejectionRequest(
        @Schema(description = "What stands against it", examples = "CONDITIONS_NOT_MET")
        RejectionGround ground,

        @Schema(description = GroundsRequest.DAY, examples = "2026-03-02") @Nullable LocalDate on,

        @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_REASON, description = GroundsRequest.REASON)
        String reason,

        @Schema(
                minLength = 1,
                maxLength = BodyChecks.LONGEST_DOCUMENT,
                description = "The notice to whoever proposed: number, issuer, date")
        String document)
        implements Reasoned {

    /** @throws vn.ntm.kernel.problem.Refusal if something is missing or has the wrong form */
    public Asked asked() {
        GroundsRequest.checks(reason, document).present("/ground", ground).done();
        return new Asked(new Grounds(on, reason, document), (nomination, by) -> nomination.reject(ground, by));
    }
}
