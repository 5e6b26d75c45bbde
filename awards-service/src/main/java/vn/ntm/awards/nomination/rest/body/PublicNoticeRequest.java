package vn.ntm.awards.nomination.rest.body;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.nomination.application.Grounds;
import vn.ntm.awards.nomination.application.MoveNomination.Asked;
import vn.ntm.awards.nomination.application.MoveNomination.Way;
import vn.ntm.ledger.act.Reasoned;
import vn.ntm.ledger.request.BodyChecks;

/** The notice by which a nomination is opened to comment. */
@Schema(
        name = "PublicNotice",
        requiredProperties = {"commentUntil", "reason", "document"})
public record PublicNoticeRequest(
        @Schema(
                description = "The last day on which something can be said, as the notice has it",
                examples = "2026-03-20")
        LocalDate commentUntil,

        @Schema(description = GroundsRequest.DAY, examples = "2026-03-02") @Nullable LocalDate on,

        @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_REASON, description = GroundsRequest.REASON)
        String reason,

        @Schema(
                minLength = 1,
                maxLength = BodyChecks.LONGEST_DOCUMENT,
                description = "The notice: number, issuer, date, where it stands")
        String document)
        implements Reasoned {

    /** @throws vn.ntm.kernel.problem.Refusal if something is missing or has the wrong form */
    public Asked asked(ByDay way) {
        GroundsRequest.checks(reason, document)
                .day("/commentUntil", commentUntil)
                .done();
        return new Asked(new Grounds(on, reason, document), way.until(commentUntil));
    }

    /** The move that is made with the day. */
    @FunctionalInterface
    public interface ByDay {
        Way until(LocalDate day);
    }
}
