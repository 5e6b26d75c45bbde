package vn.ntm.awards.nomination.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.ntm.kernel.testing.StateMoves;

/** The whole life of a nomination on one screen. A new move must be added here, and be seen in review. */
class NominationStepsTest {

    private static final StateMoves STATES = new StateMoves(NominationState.class);

    @Test
    void theseAreAllTheMoves() {
        assertThat(STATES.drawn()).isEqualTo("""
                Appraisal --consult--> Consultation
                Appraisal --decide--> Decided
                Appraisal --referToCouncil--> CouncilReview
                Appraisal --reject--> Rejected
                Appraisal --withdraw--> Withdrawn
                Consultation --concludeConsultation--> Appraisal
                Consultation --withdraw--> Withdrawn
                CouncilReview --decide--> Decided
                CouncilReview --reject--> Rejected
                CouncilReview --vote--> CouncilReview
                CouncilReview --withdraw--> Withdrawn
                Decided --annul--> Annulled
                NominationDraft --publish--> PublicOpinion
                NominationDraft --reviewByUnit--> UnitCouncilReviewed
                NominationDraft --withdraw--> Withdrawn
                ProvincialVote --reject--> Rejected
                ProvincialVote --sendToCentral--> SentToCentral
                ProvincialVote --withdraw--> Withdrawn
                PublicOpinion --reject--> Rejected
                PublicOpinion --voteByProvince--> ProvincialVote
                PublicOpinion --withdraw--> Withdrawn
                Returned --resubmit--> Submitted
                Returned --withdraw--> Withdrawn
                SentToCentral --decide--> Decided
                SentToCentral --reject--> Rejected
                Submitted --accept--> Appraisal
                Submitted --decide--> Decided
                Submitted --reject--> Rejected
                Submitted --sendBack--> Returned
                Submitted --withdraw--> Withdrawn
                UnitCouncilReviewed --submit--> Submitted
                UnitCouncilReviewed --withdraw--> Withdrawn""");
    }

    @Test
    void theListOfMovesSaysWhatTheStatesSay() {
        var listed = new TreeSet<String>();
        for (NominationMove move : NominationMove.values()) {
            move.from().forEach(from -> listed.add(StateMoves.stateOf(from) + " " + StateMoves.methodOf(move)));
        }

        assertThat(listed).isEqualTo(STATES.named());
    }
}
