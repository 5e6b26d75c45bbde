package vn.ntm.ocop.evaluation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.ntm.kernel.testing.StateMoves;

/** The whole life of a dossier on one screen. A new move must be added here, and be seen in review. */
class EvaluationStepsTest {

    private static final StateMoves STATES = new StateMoves(EvaluationState.class);

    @Test
    void theseAreAllTheMoves() {
        assertThat(STATES.drawn()).isEqualTo("""
                AdvisoryReview --report--> CouncilScoring
                CentralReview --reportAtMinistry--> CentralScoring
                CentralScoring --rateAtMinistry--> CentralResult
                CentralScoring --recognise--> Recognised
                CommuneReview --review--> ForwardedToProvince
                CouncilScoring --rate--> RatingResult
                CouncilWrittenOpinion --rate--> RatingResult
                CouncilWrittenOpinion --recognise--> Recognised
                DistrictScoring --forwardByDistrict--> ForwardedToProvince
                DistrictScoring --rateByDistrict--> RatingResult
                DistrictScoring --recognise--> Recognised
                Draft --submit--> Submitted
                Draft --submitToDistrict--> DistrictScoring
                ForwardedToProvince --receive--> ProvinceCheck
                Proposed3Or4 --recognise--> Recognised
                Proposed5 --sendToMinistry--> SentToMinistry
                ProvinceCheck --askOpinions--> CouncilWrittenOpinion
                ProvinceCheck --assign--> AdvisoryReview
                ProvinceCheck --sendBackToCommune--> Returned
                ProvinceFallback --evaluateAgain--> CouncilScoring
                ProvinceFallback --recognise--> Recognised
                Recognised --notifyResult--> ResultNotified
                Returned --resubmit--> Resubmitted
                SentToMinistry --receiveAtMinistry--> CentralReview
                Submitted --accept--> CommuneReview
                Submitted --review--> ProvinceCheck
                Submitted --sendBack--> Returned
                Submitted --sendToMinistry--> SentToMinistry""");
    }

    @Test
    void theListOfMovesSaysWhatTheStatesSay() {
        var listed = new TreeSet<String>();
        for (EvaluationMove move : EvaluationMove.values()) {
            if (move != EvaluationMove.OPEN) {
                move.from().forEach(from -> listed.add(StateMoves.stateOf(from) + " " + StateMoves.methodOf(move)));
            }
        }

        assertThat(listed).isEqualTo(STATES.named());
    }
}
