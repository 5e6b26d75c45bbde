package vn.ntm.awards.nomination.persistence;

import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.council.domain.Vote;
import vn.ntm.awards.nomination.domain.NominationState;
import vn.ntm.awards.nomination.domain.NominationStep;
import vn.ntm.awards.nomination.domain.content.RejectionGround;
import vn.ntm.ledger.fact.Row;

/** What a state holds, by column. */
final class StateColumns {

    private StateColumns() {}

    static void put(NominationState state, Map<String, @Nullable Object> values) {
        vote(state.result(), values);
        switch (state) {
            case NominationState.Consultation(var agencies) -> values.put("agencies", agencies);
            case NominationState.PublicOpinion(var until) -> values.put("comment_until", until);
            case NominationState.Rejected(var ground) -> values.put("rejection_ground", ground);
            case NominationState.Decided(var decision) -> values.put("decision_id", decision);
            case NominationState.Annulled(var decision) -> values.put("decision_id", decision);
            case NominationState.NominationDraft _, NominationState.Submitted _, NominationState.Returned _ -> {}
            case NominationState.Appraisal _, NominationState.SentToCentral _, NominationState.Withdrawn _ -> {}
            case NominationState.UnitCouncilReviewed _, NominationState.CouncilReview _ -> {}
            case NominationState.ProvincialVote _ -> {}
        }
    }

    static NominationState read(Row row, NominationStep step) throws SQLException {
        return switch (step) {
            case NOMINATION_DRAFT -> new NominationState.NominationDraft();
            case UNIT_COUNCIL_REVIEWED -> new NominationState.UnitCouncilReviewed(vote(row));
            case SUBMITTED -> new NominationState.Submitted();
            case RETURNED -> new NominationState.Returned();
            case APPRAISAL -> new NominationState.Appraisal();
            case CONSULTATION -> new NominationState.Consultation(StoredMove.texts(row.columns(), "agencies"));
            case COUNCIL_REVIEW -> new NominationState.CouncilReview(optionalVote(row));
            case PUBLIC_OPINION -> new NominationState.PublicOpinion(row.date("comment_until"));
            case PROVINCIAL_VOTE -> new NominationState.ProvincialVote(vote(row));
            case SENT_TO_CENTRAL -> new NominationState.SentToCentral();
            case REJECTED -> new NominationState.Rejected(row.choice("rejection_ground", RejectionGround.class));
            case WITHDRAWN -> new NominationState.Withdrawn();
            case DECIDED -> new NominationState.Decided(row.id("decision_id"));
            case ANNULLED -> new NominationState.Annulled(row.id("decision_id"));
        };
    }

    private static void vote(@Nullable Vote result, Map<String, @Nullable Object> values) {
        if (result != null) {
            values.put("vote_members", result.members());
            values.put("vote_in_favour", result.inFavour());
            values.put("vote_against", result.against());
            values.put("vote_abstained", result.abstained());
            values.put("vote_carried", result.carried());
        }
    }

    private static Vote vote(Row row) throws SQLException {
        return Objects.requireNonNull(optionalVote(row));
    }

    private static @Nullable Vote optionalVote(Row row) throws SQLException {
        Integer members = row.optionalNumber("vote_members");
        return members == null
                ? null
                : new Vote(
                        members,
                        row.number("vote_in_favour"),
                        row.number("vote_against"),
                        row.number("vote_abstained"),
                        row.columns().getBoolean("vote_carried"));
    }
}
