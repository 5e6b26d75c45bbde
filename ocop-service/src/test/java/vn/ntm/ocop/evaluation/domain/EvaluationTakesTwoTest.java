package vn.ntm.ocop.evaluation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ntm.ocop.evaluation.domain.EvaluationsForTests.CONTENTS;
import static vn.ntm.ocop.evaluation.domain.EvaluationsForTests.accepted;
import static vn.ntm.ocop.evaluation.domain.EvaluationsForTests.atTheCentre;
import static vn.ntm.ocop.evaluation.domain.EvaluationsForTests.by;
import static vn.ntm.ocop.evaluation.domain.EvaluationsForTests.decision;
import static vn.ntm.ocop.evaluation.domain.EvaluationsForTests.opened;
import static vn.ntm.ocop.evaluation.domain.EvaluationsForTests.proposed;
import static vn.ntm.ocop.evaluation.domain.EvaluationsForTests.rating;
import static vn.ntm.ocop.evaluation.domain.EvaluationsForTests.refusal;
import static vn.ntm.ocop.evaluation.domain.EvaluationsForTests.round;
import static vn.ntm.ocop.evaluation.domain.EvaluationsForTests.scoring;
import static vn.ntm.ocop.evaluation.domain.EvaluationsForTests.throughTheDistrict;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ntm.ocop.certificate.domain.EvaluationKind;
import vn.ntm.ocop.evaluation.domain.EvaluationRejection.PreparedBySame;
import vn.ntm.ocop.round.domain.RoundLevel;

class EvaluationTakesTwoTest {

    @Test
    void nobodyApprovesWhatHePrepared() {
        assertThat(refusal(() -> accepted()
                        .review(CONTENTS, List.of(), "", by("commune"))
                        .receive("1", by("commune"))))
                .isEqualTo(new PreparedBySame(EvaluationMove.RECEIVE, EvaluationMove.OPEN));
        assertThat(refusal(() -> scoring().rate(rating(3, "55"), by("province"))))
                .isEqualTo(new PreparedBySame(EvaluationMove.RATE, EvaluationMove.RECEIVE));
        assertThat(refusal(() -> proposed(3, "55").recognise(decision(), 3, by("secretary"))))
                .isEqualTo(new PreparedBySame(EvaluationMove.RECOGNISE, EvaluationMove.RATE));
    }

    @Test
    void whoWritesDownWhatAnotherCouncilCameToDoesNotDecideOnIt() {
        var five = atTheCentre().rateAtMinistry(rating(5, "91"), by("registrar"));
        var four = atTheCentre().rateAtMinistry(rating(4, "89"), by("registrar"));
        var three = opened(EvaluationKind.FIRST, null, throughTheDistrict())
                .submitToDistrict(by("commune"))
                .rateByDistrict(rating(3, "60"), by("registrar"));

        assertThat(refusal(() -> five.recognise(decision(), 5, by("registrar"))))
                .isEqualTo(new PreparedBySame(EvaluationMove.RECOGNISE, EvaluationMove.RATE_AT_MINISTRY));
        assertThat(refusal(() -> four.evaluateAgain(round(RoundLevel.PROVINCE), by("registrar"))))
                .isEqualTo(new PreparedBySame(EvaluationMove.EVALUATE_AGAIN, EvaluationMove.RATE_AT_MINISTRY));
        assertThat(refusal(() -> three.recognise(decision(), 3, by("registrar"))))
                .isEqualTo(new PreparedBySame(EvaluationMove.RECOGNISE, EvaluationMove.RATE_BY_DISTRICT));
    }

    @Test
    void writingItDownChecksNothing() {
        assertThat(atTheCentre().rateAtMinistry(rating(5, "91"), by("commune")).version())
                .isEqualTo(atTheCentre().version() + 1);
    }
}
