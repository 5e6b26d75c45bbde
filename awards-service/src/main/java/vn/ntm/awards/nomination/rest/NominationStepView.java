package vn.ntm.awards.nomination.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.council.domain.Vote;
import vn.ntm.awards.nomination.application.NominationOnFile;
import vn.ntm.awards.nomination.domain.NominationMove;
import vn.ntm.awards.nomination.domain.NominationState;
import vn.ntm.awards.nomination.domain.NominationStep;
import vn.ntm.awards.nomination.domain.content.RejectionGround;

/**
 * A move of a nomination.
 *
 * @param on the day on which it was done
 * @param at when it was recorded
 * @param actor who did it, as the access token names the person
 * @param vote what a council came to
 * @param agencies that were asked for their opinion
 * @param commentUntil the last day on which something can be said
 * @param rejectedFor why it comes to no commendation
 * @param decisionId of the decision that commends
 */
@Schema(name = "NominationStepMade")
record NominationStepView(
        int number,
        NominationMove move,
        NominationStep state,
        LocalDate on,
        Instant at,
        String actor,
        List<String> roles,
        String reason,
        String document,
        @Nullable VoteView vote,
        @Nullable List<String> agencies,
        @Nullable LocalDate commentUntil,
        @Nullable RejectionGround rejectedFor,
        @Nullable UUID decisionId) {

    static NominationStepView of(int number, NominationOnFile.Entry entry) {
        var made = entry.made();
        NominationState state = entry.state();
        return new NominationStepView(
                number,
                made.move(),
                made.to(),
                made.on(),
                entry.at(),
                made.actor(),
                entry.roles(),
                Objects.requireNonNullElse(entry.basis().note(), ""),
                entry.basis().source(),
                VoteView.of(state.result()),
                state instanceof NominationState.Consultation(var agencies) ? agencies : null,
                state instanceof NominationState.PublicOpinion(var until) ? until : null,
                state instanceof NominationState.Rejected(var ground) ? ground : null,
                decision(state));
    }

    private static @Nullable UUID decision(NominationState state) {
        if (state instanceof NominationState.Decided(var decision)) {
            return decision;
        }
        return state instanceof NominationState.Annulled(var decision) ? decision : null;
    }

    /**
     * What a council came to.
     *
     * @param members how many the council has
     * @param abstained how many votes are neither in favour nor against
     * @param carried whether the council proposes the commendation
     */
    @Schema(name = "CouncilVoteCast")
    record VoteView(int members, int inFavour, int against, int abstained, boolean carried) {

        static @Nullable VoteView of(@Nullable Vote vote) {
            return vote == null
                    ? null
                    : new VoteView(vote.members(), vote.inFavour(), vote.against(), vote.abstained(), vote.carried());
        }
    }
}
