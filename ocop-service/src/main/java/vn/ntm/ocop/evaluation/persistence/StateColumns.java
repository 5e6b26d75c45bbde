package vn.ntm.ocop.evaluation.persistence;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ntm.ledger.domain.Decision;
import vn.ntm.ocop.evaluation.domain.EvaluationState;
import vn.ntm.ocop.evaluation.domain.content.LocalContents;
import vn.ntm.ocop.evaluation.domain.content.StarRating;

/** What a state holds, by column. */
final class StateColumns {

    private StateColumns() {}

    static void put(EvaluationState state, Map<String, @Nullable Object> values) {
        switch (state) {
            case EvaluationState.Returned(var by) -> values.put("returned_by", by);
            case EvaluationState.ForwardedToProvince(var contents) -> contents(contents, values);
            case EvaluationState.ProvinceCheck(var contents) -> contents(contents, values);
            case EvaluationState.AdvisoryReview(var round) -> values.put("round_id", round);
            case EvaluationState.CouncilScoring(var round) -> values.put("round_id", round);
            case EvaluationState.CentralReview(var round) -> values.put("round_id", round);
            case EvaluationState.CentralScoring(var round, var rating) -> {
                values.put("round_id", round);
                rating(rating, values);
            }
            case EvaluationState.DistrictScoring(var rating) -> rating(rating, values);
            case EvaluationState.CouncilWrittenOpinion(var rating) -> rating(rating, values);
            case EvaluationState.RatedBelow3(var rating) -> rating(rating, values);
            case EvaluationState.Proposed3Or4(var rating) -> rating(rating, values);
            case EvaluationState.Proposed5(var rating) -> rating(rating, values);
            case EvaluationState.ProvinceFallback(var rating) -> rating(rating, values);
            case EvaluationState.Recognised(var decision, var stars) -> decision(decision, stars, values);
            case EvaluationState.ResultNotified(var decision, var stars) -> decision(decision, stars, values);
            case EvaluationState.Draft _, EvaluationState.Submitted _, EvaluationState.CommuneReview _ -> {}
            case EvaluationState.SentToMinistry _ -> {}
        }
    }

    private static void contents(@Nullable LocalContents contents, Map<String, @Nullable Object> values) {
        if (contents != null) {
            values.put("local_material", contents.material());
            values.put("local_labour", contents.labour());
            values.put("local_idea", contents.idea());
            values.put("local_identity", contents.identity());
        }
    }

    private static void rating(@Nullable StarRating rating, Map<String, @Nullable Object> values) {
        if (rating != null) {
            values.put("stars", rating.stars());
            values.put("average_sum", rating.average().sum());
            values.put("average_of", rating.average().of());
        }
    }

    private static void decision(Decision decision, int stars, Map<String, @Nullable Object> values) {
        values.put("stars", stars);
        values.put("decision_number", decision.number());
        values.put("decision_issuer", decision.issuer());
        values.put("decision_signed_on", decision.signedOn());
        values.put("decision_source", decision.source());
    }
}
