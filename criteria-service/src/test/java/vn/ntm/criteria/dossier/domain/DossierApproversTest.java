package vn.ntm.criteria.dossier.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ntm.criteria.dossier.domain.RecognitionDossiersForTests.DECISION;
import static vn.ntm.criteria.dossier.domain.RecognitionDossiersForTests.by;
import static vn.ntm.criteria.dossier.domain.RecognitionDossiersForTests.met;
import static vn.ntm.criteria.dossier.domain.RecognitionDossiersForTests.rejected;
import static vn.ntm.criteria.dossier.domain.RecognitionDossiersForTests.submitted;
import static vn.ntm.criteria.dossier.domain.RecognitionDossiersForTests.verified;
import static vn.ntm.criteria.dossier.domain.RecognitionDossiersForTests.voted;

import org.junit.jupiter.api.Test;
import vn.ntm.criteria.procedure.domain.DossierStage;

/** Nobody approves what he prepared, nor hears an appeal from what he refused. */
class DossierApproversTest {

    @Test
    void whoPreparedCannotApprove() {
        rejected(() -> submitted().verify(met(), by("officer", 30)))
                .isEqualTo(new DossierRejection.PreparedBySame(DossierMove.VERIFY, DossierMove.OPEN));
        rejected(() -> verified().vote(new Tally(9, 9, 9), by("verifier", 40)))
                .isEqualTo(new DossierRejection.PreparedBySame(DossierMove.VOTE, DossierMove.VERIFY));
        rejected(() -> voted().recognise(DECISION, by("secretary", 60)))
                .isEqualTo(new DossierRejection.PreparedBySame(DossierMove.RECOGNISE, DossierMove.VOTE));
    }

    @Test
    void whoVerifiedMayVerifyAgainAfterAReturn() {
        RecognitionDossier again = submitted()
                .sendBack(by("verifier", 31))
                .resubmit(by("officer", 32))
                .verify(met(), by("verifier", 33));

        assertThat(again.state()).isEqualTo(new DossierState.Verified(met()));
    }

    @Test
    void whoRefusedDoesNotHearTheAppeal() {
        RecognitionDossier appealed = verified().refuse(by("leader", 40)).appeal(by("officer", 41));

        rejected(() -> appealed.grantAppeal(by("leader", 42)))
                .isEqualTo(new DossierRejection.PreparedBySame(DossierMove.GRANT_APPEAL, DossierMove.REFUSE));
        assertThat(appealed.grantAppeal(by("another", 42)).state()).isEqualTo(new DossierState.Verified(met()));
        assertThat(appealed.dismissAppeal(by("another", 42)).state().step()).isEqualTo(DossierStage.REFUSED);
    }
}
