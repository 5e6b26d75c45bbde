package vn.ntm.ocop.evaluation.rest.body;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.ledger.act.Reasoned;
import vn.ntm.ledger.request.BodyChecks;
import vn.ntm.ocop.evaluation.application.Grounds;
import vn.ntm.ocop.evaluation.application.MoveEvaluation.Asked;
import vn.ntm.ocop.evaluation.application.MoveEvaluation.Way;

/** In which round something is done to a dossier of a product, why and on which document. */
@Schema(name = "EvaluationInRound")
public record RoundRequest(
        @Schema(description = "The id of the round", examples = "019ab1c2-0000-7000-8000-0000000020d1")
        UUID roundId,

        @Schema(description = GroundsRequest.DAY, examples = "2026-09-01") @Nullable LocalDate on,

        @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_REASON, description = GroundsRequest.REASON)
        String reason,

        @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_DOCUMENT, description = GroundsRequest.DOCUMENT)
        String document)
        implements Reasoned {

    /** @throws vn.ntm.kernel.problem.Refusal if something is missing or too long */
    public Asked asked(Function<UUID, Way> way) {
        GroundsRequest.checks(reason, document).present("/roundId", roundId).done();
        return new Asked(new Grounds(on, reason, document), way.apply(roundId));
    }
}
