package vn.ntm.ocop.evaluation.rest.body;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.ledger.act.Reasoned;
import vn.ntm.ledger.request.BodyChecks;
import vn.ntm.ocop.evaluation.application.Grounds;
import vn.ntm.ocop.evaluation.application.MoveEvaluation.Asked;
import vn.ntm.ocop.evaluation.application.MoveEvaluation.Way;

/** Why, when and on which document something is done to a dossier of a product. */
@Schema(name = "EvaluationGrounds")
public record GroundsRequest(
        @Schema(description = DAY, examples = "2026-09-01") @Nullable LocalDate on,

        @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_REASON, description = REASON)
        String reason,

        @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_DOCUMENT, description = DOCUMENT)
        String document)
        implements Reasoned {

    static final String DAY = "The day on which it was done; today if absent";
    static final String REASON = "Why, in the words of whoever does it";
    static final String DOCUMENT = "The document on which it rests: number, issuer, date";

    /** @throws vn.ntm.kernel.problem.Refusal if the reason or the document is missing or too long */
    public Asked asked(Way way) {
        checks(reason, document).done();
        return new Asked(new Grounds(on, reason, document), way);
    }

    static BodyChecks checks(@Nullable String reason, @Nullable String document) {
        return new BodyChecks().reasoned(reason, document);
    }
}
