package vn.ntm.criteria.dossier.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.ntm.criteria.procedure.domain.DossierStage;
import vn.ntm.kernel.testing.StateMoves;

/** The whole life of a dossier on one screen. A new move must be added here, and be seen in review. */
class DossierStepsTest {

    private static final StateMoves STATES = new StateMoves(DossierState.class);

    @Test
    void theseAreAllTheMoves() {
        assertThat(STATES.drawn()).isEqualTo("""
                Appraised --recognise--> Recognised
                Appraised --refuse--> Refused
                Appraised --sendBack--> Returned
                Appraised --vote--> CouncilVoted
                CouncilVoted --recognise--> Recognised
                CouncilVoted --refuse--> Refused
                MeetingAgreed --submit--> Submitted
                MeetingAgreed --survey--> Surveyed
                MeetingAgreed --verify--> Verified
                OpinionsClosed --holdMeeting--> MeetingAgreed
                Planned --register--> Registered
                Planned --selfAssess--> SelfAssessed
                Published --closeOpinions--> OpinionsClosed
                Published --holdMeeting--> MeetingAgreed
                Recognised --announce--> Announced
                Refused --appeal--> UnderAppeal
                Registered --selfAssess--> SelfAssessed
                Returned --resubmit--> Submitted
                SelfAssessed --appraise--> Appraised
                SelfAssessed --holdMeeting--> MeetingAgreed
                SelfAssessed --publish--> Published
                SelfAssessed --survey--> Surveyed
                Submitted --appraise--> Appraised
                Submitted --refuse--> Refused
                Submitted --sendBack--> Returned
                Submitted --verify--> Verified
                Surveyed --appraise--> Appraised
                Surveyed --refuse--> Refused
                Surveyed --submit--> Submitted
                UnderAppeal --dismissAppeal--> Refused
                UnderAppeal --grantAppeal--> Refusable
                Verified --refuse--> Refused
                Verified --sendBack--> Returned
                Verified --submit--> Submitted
                Verified --survey--> Surveyed
                Verified --vote--> CouncilVoted""");
    }

    @Test
    void theListOfMovesSaysWhatTheStatesSay() {
        var listed = new TreeSet<String>();
        for (DossierMove move : DossierMove.values()) {
            if (move != DossierMove.OPEN) {
                move.from().forEach(from -> listed.add(stateOf(from) + " " + StateMoves.methodOf(move)));
            }
        }

        assertThat(listed).isEqualTo(STATES.named());
    }

    private static String stateOf(DossierStage step) {
        return step.name().startsWith("SUBMITTED_TO_") ? "Submitted" : StateMoves.stateOf(step);
    }
}
