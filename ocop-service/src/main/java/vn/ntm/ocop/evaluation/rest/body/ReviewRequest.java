package vn.ntm.ocop.evaluation.rest.body;

import java.time.LocalDate;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.ledger.act.Reasoned;
import vn.ntm.ledger.request.BodyChecks;
import vn.ntm.ocop.evaluation.application.Grounds;
import vn.ntm.ocop.evaluation.application.MoveEvaluation.Asked;
import vn.ntm.ocop.evaluation.application.MoveEvaluation.Way;
import vn.ntm.ocop.evaluation.domain.content.LocalContents;

/** What the commune found of the four contents. It gives no points. */
@Schema(name = "CommuneReview")
public record ReviewRequest(
        @Schema(minLength = 1, maxLength = LONGEST, description = "Of local material, as the commune found it")
        String material,

        @Schema(minLength = 1, maxLength = LONGEST, description = "Of local labour, as the commune found it")
        String labour,

        @Schema(minLength = 1, maxLength = LONGEST, description = "Of the origin of the idea, as the commune found it")
        String idea,

        @Schema(minLength = 1, maxLength = LONGEST, description = "Of local identity, as the commune found it")
        String identity,

        @Schema(description = GroundsRequest.DAY, examples = "2026-09-01") @Nullable LocalDate on,

        @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_REASON, description = GroundsRequest.REASON)
        String reason,

        @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_DOCUMENT, description = GroundsRequest.DOCUMENT)
        String document)
        implements Reasoned {

    private static final int LONGEST = 1000;

    /** @throws vn.ntm.kernel.problem.Refusal if something is missing or too long */
    public Asked asked(Function<LocalContents, Way> way) {
        GroundsRequest.checks(reason, document)
                .text("/material", material, LONGEST)
                .text("/labour", labour, LONGEST)
                .text("/idea", idea, LONGEST)
                .text("/identity", identity, LONGEST)
                .done();
        return new Asked(
                new Grounds(on, reason, document), way.apply(new LocalContents(material, labour, idea, identity)));
    }
}
