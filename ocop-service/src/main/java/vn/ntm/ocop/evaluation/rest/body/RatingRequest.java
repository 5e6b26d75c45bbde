package vn.ntm.ocop.evaluation.rest.body;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.ledger.act.Reasoned;
import vn.ntm.ledger.request.BodyChecks;
import vn.ntm.ocop.evaluation.application.Grounds;
import vn.ntm.ocop.evaluation.application.MoveEvaluation.Asked;
import vn.ntm.ocop.evaluation.domain.Doing;
import vn.ntm.ocop.evaluation.domain.EvaluationDossier;
import vn.ntm.ocop.evaluation.domain.content.StarRating;
import vn.ntm.ocop.scoring.domain.Average;

/** What a council that does not score here came to, as its document says it. */
@Schema(name = "WrittenRating")
public record RatingRequest(
        @Schema(
                description = "The stars, 0 for a product that was rejected",
                minimum = "0",
                maximum = "5",
                examples = "5")
        Integer stars,

        @Schema(
                description = "The average of the council, as written",
                minimum = "0",
                maximum = "100",
                examples = "91.25")
        BigDecimal average,

        @Schema(description = GroundsRequest.DAY, examples = "2026-09-01") @Nullable LocalDate on,

        @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_REASON, description = GroundsRequest.REASON)
        String reason,

        @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_DOCUMENT, description = GroundsRequest.DOCUMENT)
        String document)
        implements Reasoned {

    private static final int MOST_DECIMALS = 6;

    /** @throws vn.ntm.kernel.problem.Refusal if something is missing or out of range */
    public Asked asked(Way way) {
        GroundsRequest.checks(reason, document)
                .require(
                        "/stars",
                        stars != null && stars >= 0 && stars <= StarRating.MOST,
                        "số từ 0 đến 5",
                        "a number, 0 to 5")
                .require(
                        "/average",
                        average != null
                                && average.scale() <= MOST_DECIMALS
                                && StarRating.possible(0, new Average(average, 1)),
                        "số từ 0 đến 100, tối đa 6 chữ số thập phân",
                        "a number, 0 to 100, with at most 6 decimals")
                .done();
        var result = new StarRating(stars, new Average(average, 1));
        return new Asked(new Grounds(on, reason, document), (dossier, by) -> way.of(dossier, result, by));
    }

    /** A move that is made with a result. */
    @FunctionalInterface
    public interface Way {
        EvaluationDossier of(EvaluationDossier dossier, StarRating result, Doing by);
    }
}
