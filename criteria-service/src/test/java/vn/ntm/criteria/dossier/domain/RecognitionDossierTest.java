package vn.ntm.criteria.dossier.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ntm.criteria.dossier.domain.RecognitionDossiersForTests.ALL_SET;
import static vn.ntm.criteria.dossier.domain.RecognitionDossiersForTests.DECISION;
import static vn.ntm.criteria.dossier.domain.RecognitionDossiersForTests.OPENED;
import static vn.ntm.criteria.dossier.domain.RecognitionDossiersForTests.THREE_TIER;
import static vn.ntm.criteria.dossier.domain.RecognitionDossiersForTests.TODAY;
import static vn.ntm.criteria.dossier.domain.RecognitionDossiersForTests.UNSUBMITTED;
import static vn.ntm.criteria.dossier.domain.RecognitionDossiersForTests.by;
import static vn.ntm.criteria.dossier.domain.RecognitionDossiersForTests.met;
import static vn.ntm.criteria.dossier.domain.RecognitionDossiersForTests.opened;
import static vn.ntm.criteria.dossier.domain.RecognitionDossiersForTests.published;
import static vn.ntm.criteria.dossier.domain.RecognitionDossiersForTests.rejected;
import static vn.ntm.criteria.dossier.domain.RecognitionDossiersForTests.submitted;
import static vn.ntm.criteria.dossier.domain.RecognitionDossiersForTests.verified;
import static vn.ntm.criteria.dossier.domain.RecognitionDossiersForTests.voted;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ntm.criteria.procedure.domain.DossierStage;

/** A dossier goes the way of its procedure, step by step. */
class RecognitionDossierTest {

    @Test
    void aDossierGoesItsWholeWay() {
        RecognitionDossier announced =
                voted().recognise(DECISION, by("leader", 60)).announce(by("officer", 70));

        assertThat(announced.history())
                .extracting(Made::to)
                .containsExactly(
                        DossierStage.PLANNED,
                        DossierStage.SELF_ASSESSED,
                        DossierStage.PUBLISHED,
                        DossierStage.MEETING_AGREED,
                        DossierStage.SURVEYED,
                        DossierStage.SUBMITTED_TO_PROVINCE,
                        DossierStage.VERIFIED,
                        DossierStage.COUNCIL_VOTED,
                        DossierStage.RECOGNISED,
                        DossierStage.ANNOUNCED);
        assertThat(announced.version()).isEqualTo(10);
    }

    @Test
    void aMoveThatTheProcedureLacksIsRefused() {
        rejected(() -> published().closeOpinions(by("officer", 30)))
                .isEqualTo(new DossierRejection.NotInProcedure(
                        DossierMove.CLOSE_OPINIONS, DossierStage.PUBLISHED, "TWO_TIER"));
    }

    @Test
    void aMoveThatTheStateLacksIsRefused() {
        rejected(() -> opened().submit(by("officer", 1)))
                .isEqualTo(new DossierRejection.WrongStep(DossierMove.SUBMIT, DossierStage.PLANNED));
    }

    @Test
    void nothingIsDoneBeforeWhatItRestsOn() {
        rejected(() -> opened().selfAssess(by("officer", -1)))
                .isEqualTo(new DossierRejection.BeforeBasis(OPENED.minusDays(1), OPENED));
    }

    @Test
    void nothingIsDoneInTheFuture() {
        LocalDate tomorrow = TODAY.plusDays(1);

        rejected(() -> opened().selfAssess(new Doing("officer", tomorrow, TODAY, ALL_SET)))
                .isEqualTo(new DossierRejection.NotYet(tomorrow, TODAY));
    }

    @Test
    void aReturnedDossierGoesToWhoeverReturnedIt() {
        assertThat(submitted()
                        .sendBack(by("verifier", 31))
                        .resubmit(by("officer", 32))
                        .state())
                .isEqualTo(new DossierState.Submitted(DossierState.Receiver.PROVINCE));
    }

    @Test
    void whatIsVerifiedCanBeReturned() {
        RecognitionDossier returned = verified().sendBack(by("secretary", 31));

        assertThat(returned.state()).isEqualTo(new DossierState.Returned(DossierState.Receiver.PROVINCE));
        assertThat(returned.resubmit(by("officer", 32))
                        .verify(met(), by("verifier", 33))
                        .state())
                .isEqualTo(new DossierState.Verified(met()));
    }

    @Test
    void whatTheDistrictReturnsGoesToTheDistrictAgain() {
        RecognitionDossier submitted = opened(THREE_TIER)
                .selfAssess(by("officer", 1))
                .publish(new Publication(OPENED.plusDays(2), OPENED.plusDays(20), 6), by("officer", 20))
                .closeOpinions(by("officer", 21))
                .holdMeeting(new Tally(50, 40, 38), by("officer", 22))
                .submit(by("officer", 23));

        assertThat(submitted
                        .sendBack(by("verifier", 31))
                        .resubmit(by("officer", 32))
                        .state())
                .isEqualTo(new DossierState.Submitted(DossierState.Receiver.DISTRICT));
        assertThat(submitted
                        .verify(List.of(), by("verifier", 33))
                        .sendBack(by("verifier", 34))
                        .state())
                .isEqualTo(new DossierState.Returned(DossierState.Receiver.DISTRICT));
    }

    @Test
    void whatWasSubmittedToNobodyIsNotReturned() {
        RecognitionDossier appraised =
                opened(UNSUBMITTED).selfAssess(by("officer", 1)).appraise(met(), by("department", 2));

        assertThat(appraised.refusal(DossierMove.SEND_BACK, "department"))
                .contains(new DossierRejection.NotInProcedure(
                        DossierMove.SEND_BACK, DossierStage.APPRAISED, "UNSUBMITTED"));
        rejected(() -> appraised.sendBack(by("department", 3))).isInstanceOf(DossierRejection.NotInProcedure.class);
    }
}
