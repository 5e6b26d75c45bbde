package vn.ntm.ocop.evaluation.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.ledger.domain.Decision;
import vn.ntm.ocop.evaluation.application.EvaluationOnFile;
import vn.ntm.ocop.evaluation.domain.EvaluationMove;
import vn.ntm.ocop.evaluation.domain.EvaluationState;
import vn.ntm.ocop.evaluation.domain.EvaluationStep;
import vn.ntm.ocop.evaluation.domain.content.LocalContents;
import vn.ntm.ocop.evaluation.domain.content.StarRating;

/**
 * A move of a dossier of a product.
 *
 * @param on the day on which it was done
 * @param at when it was recorded
 * @param actor who did it, as the access token names the person
 * @param contents what the commune found of the four contents
 * @param roundId the round that it came into
 * @param rating what a council came to
 * @param decision by which the product was recognised
 * @param stars that the decision gives
 */
@Schema(name = "EvaluationStepMade")
record EvaluationStepView(
        int number,
        EvaluationMove move,
        EvaluationStep state,
        LocalDate on,
        Instant at,
        String actor,
        List<String> roles,
        String reason,
        String document,
        @Nullable LocalContents contents,
        @Nullable UUID roundId,
        @Nullable RatingView rating,
        @Nullable Decision decision,
        @Nullable Integer stars) {

    static EvaluationStepView of(int number, EvaluationOnFile.Entry entry) {
        var made = entry.made();
        EvaluationState state = entry.state();
        return new EvaluationStepView(
                number,
                made.move(),
                made.to(),
                made.on(),
                entry.at(),
                made.actor(),
                entry.roles(),
                Objects.requireNonNullElse(entry.basis().note(), ""),
                entry.basis().source(),
                contents(state),
                state.inRound().orElse(null),
                RatingView.of(rating(state)),
                state instanceof EvaluationState.Recognised(var decision, int _) ? decision : null,
                state instanceof EvaluationState.Recognised(var _, int stars) ? Integer.valueOf(stars) : null);
    }

    private static @Nullable LocalContents contents(EvaluationState state) {
        return state instanceof EvaluationState.Reviewed reviewed ? reviewed.contents() : null;
    }

    private static @Nullable StarRating rating(EvaluationState state) {
        if (state instanceof EvaluationState.BeforeRecognition rated) {
            return rated.rating();
        }
        if (state instanceof EvaluationState.Proposed5(var rating)) {
            return rating;
        }
        return state instanceof EvaluationState.RatedBelow3(var rating) ? rating : null;
    }

    /**
     * What a council came to.
     *
     * @param stars 0 if the product was rejected
     * @param average for reading, cut after four decimals
     * @param sum of the points of all sheets: the numerator of the average
     * @param of how many sheets: its denominator
     */
    @Schema(name = "CouncilRating")
    record RatingView(int stars, BigDecimal average, BigDecimal sum, int of) {

        static @Nullable RatingView of(@Nullable StarRating rating) {
            return rating == null
                    ? null
                    : new RatingView(
                            rating.stars(),
                            rating.average().shown(),
                            rating.average().sum(),
                            rating.average().of());
        }
    }
}
