package vn.ntm.criteria.dossier.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ntm.criteria.dossier.domain.RecognitionDossiersForTests.ALL_SET;
import static vn.ntm.criteria.dossier.domain.RecognitionDossiersForTests.DECISION;
import static vn.ntm.criteria.dossier.domain.RecognitionDossiersForTests.OPENED;
import static vn.ntm.criteria.dossier.domain.RecognitionDossiersForTests.TODAY;
import static vn.ntm.criteria.dossier.domain.RecognitionDossiersForTests.by;
import static vn.ntm.criteria.dossier.domain.RecognitionDossiersForTests.opened;
import static vn.ntm.criteria.dossier.domain.RecognitionDossiersForTests.published;
import static vn.ntm.criteria.dossier.domain.RecognitionDossiersForTests.rejected;
import static vn.ntm.criteria.dossier.domain.RecognitionDossiersForTests.submitted;
import static vn.ntm.criteria.dossier.domain.RecognitionDossiersForTests.voted;

import java.time.LocalDate;
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
}
