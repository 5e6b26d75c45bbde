package vn.ntm.ocop.evaluation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ntm.ocop.evaluation.domain.EvaluationsForTests.CONTENTS;
import static vn.ntm.ocop.evaluation.domain.EvaluationsForTests.DAY;
import static vn.ntm.ocop.evaluation.domain.EvaluationsForTests.accepted;
import static vn.ntm.ocop.evaluation.domain.EvaluationsForTests.again;
import static vn.ntm.ocop.evaluation.domain.EvaluationsForTests.atTheCentre;
import static vn.ntm.ocop.evaluation.domain.EvaluationsForTests.by;
import static vn.ntm.ocop.evaluation.domain.EvaluationsForTests.checked;
import static vn.ntm.ocop.evaluation.domain.EvaluationsForTests.decision;
import static vn.ntm.ocop.evaluation.domain.EvaluationsForTests.draft;
import static vn.ntm.ocop.evaluation.domain.EvaluationsForTests.first;
import static vn.ntm.ocop.evaluation.domain.EvaluationsForTests.opened;
import static vn.ntm.ocop.evaluation.domain.EvaluationsForTests.proposed;
import static vn.ntm.ocop.evaluation.domain.EvaluationsForTests.rating;
import static vn.ntm.ocop.evaluation.domain.EvaluationsForTests.refusal;
import static vn.ntm.ocop.evaluation.domain.EvaluationsForTests.round;
import static vn.ntm.ocop.evaluation.domain.EvaluationsForTests.submitted;
import static vn.ntm.ocop.evaluation.domain.EvaluationsForTests.throughTheDistrict;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ntm.ocop.certificate.domain.EvaluationKind;
import vn.ntm.ocop.evaluation.domain.part.DossierPart;
import vn.ntm.ocop.round.domain.RoundLevel;

class EvaluationDossierTest {

    @Test
    void threeOrFourStarsAreRecognisedByTheProvinceAndTheResultIsTold() {
        var told = proposed(4, "78.5").recognise(decision(), 4, by("chairman")).notifyResult(by("province"));

        assertThat(told.state()).isEqualTo(new EvaluationState.ResultNotified(decision(), 4));
        assertThat(told.version()).isEqualTo(10);
    }

    @Test
    void fiveStarsGoThroughTheCentre() {
        var recognised =
                atTheCentre().rateAtMinistry(rating(5, "91"), by("province")).recognise(decision(), 5, by("chairman"));

        assertThat(recognised.history())
                .extracting(Made::to)
                .containsSequence(
                        EvaluationStep.PROPOSED_5,
                        EvaluationStep.SENT_TO_MINISTRY,
                        EvaluationStep.CENTRAL_REVIEW,
                        EvaluationStep.CENTRAL_SCORING,
                        EvaluationStep.CENTRAL_SCORING,
                        EvaluationStep.RECOGNISED);
    }

    @Test
    void belowNinetyAtTheCentreTheProvinceRecognisesThreeOrFourStarsOrEvaluatesAgain() {
        var fallback = atTheCentre().rateAtMinistry(rating(4, "89.99"), by("province"));

        assertThat(fallback.state().step()).isEqualTo(EvaluationStep.PROVINCE_FALLBACK);
        assertThat(fallback.recognise(decision(), 3, by("chairman")).state().step())
                .isEqualTo(EvaluationStep.RECOGNISED);
        assertThat(refusal(() -> fallback.recognise(decision(), 5, by("chairman"))))
                .isEqualTo(new EvaluationRejection.StarsNotPossible(5, 3, 4));
        assertThat(fallback.evaluateAgain(round(RoundLevel.PROVINCE), by("chairman"))
                        .state()
                        .step())
                .isEqualTo(EvaluationStep.COUNCIL_SCORING);
    }

    @Test
    void belowThreeStarsItEndsWithoutADecision() {
        var below = proposed(2, "49.99");

        assertThat(below.state().step()).isEqualTo(EvaluationStep.RATED_BELOW_3);
        assertThat(refusal(() -> below.recognise(decision(), 3, by("chairman"))))
                .isEqualTo(new EvaluationRejection.WrongStep(EvaluationMove.RECOGNISE, EvaluationStep.RATED_BELOW_3));
    }

    @Test
    void aFileIsCompletedAndComesBackToWhoeverReturnedIt() {
        assertThat(submitted().sendBack(by("commune")).resubmit(by("commune")).state())
                .isEqualTo(new EvaluationState.Submitted());
        assertThat(checked()
                        .sendBackToCommune(by("province"))
                        .resubmit(by("commune"))
                        .state()
                        .step())
                .isEqualTo(EvaluationStep.PROVINCE_CHECK);
    }

    @Test
    void anIncompleteFileIsNotAcceptedNotHandedOnAndNotSentToTheMinistry() {
        var missing = List.of(DossierPart.FORM_02);

        assertThat(refusal(() -> submitted().accept(missing, null, by("commune"))))
                .isEqualTo(new EvaluationRejection.PartsMissing(missing, DAY));
        assertThat(refusal(() -> accepted().review(CONTENTS, missing, "", by("commune"))))
                .isEqualTo(new EvaluationRejection.PartsMissing(missing, DAY));
        assertThat(refusal(() -> proposed(5, "95").sendToMinistry(missing, by("chairman"))))
                .isEqualTo(new EvaluationRejection.PartsMissing(missing, DAY));
    }

    @Test
    void aFirstFileIsReceivedWhenItIsAcceptedAndKeepsToTheRulesOfThatDay() {
        var later = new EvaluationProcedure("LATER", first().legs());

        assertThat(submitted().receipts().on()).isNull();
        assertThat(submitted().under(later).procedure()).isEqualTo(later);
        assertThat(accepted().receipts().on()).isEqualTo(DAY);
        assertThat(accepted().under(later).procedure()).isEqualTo(first());
    }

    @Test
    void theCommuneAndTheProvinceEachGiveANumber() {
        assertThat(submitted().receipts().commune()).isEqualTo("1/PĐK-42-18133-2026");
        assertThat(submitted().receipts().province()).isNull();
        assertThat(checked().receipts().province()).isEqualTo("1/PĐK-42-18133-2026");
    }

    @Test
    void aReevaluationIsReceivedWhenItIsHandedInAndGoesByWrittenOpinions() {
        var handedIn = opened(EvaluationKind.RE_EVALUATION, 3, again()).submit("2", by("commune"));
        var asked = handedIn.review(CONTENTS, List.of(), "2", by("commune")).askOpinions(by("province"));

        assertThat(handedIn.receipts().on()).isEqualTo(DAY);
        assertThat(asked.history())
                .extracting(Made::to)
                .containsExactly(
                        EvaluationStep.DRAFT,
                        EvaluationStep.SUBMITTED,
                        EvaluationStep.PROVINCE_CHECK,
                        EvaluationStep.COUNCIL_WRITTEN_OPINION);
        assertThat(refusal(() -> asked.recognise(decision(), 3, by("chairman"))))
                .isEqualTo(new EvaluationRejection.NotRated(EvaluationStep.COUNCIL_WRITTEN_OPINION));
        var rated = asked.rate(rating(4, "71"), by("secretary"));
        assertThat(rated.recognise(decision(), 4, by("chairman")).state().step())
                .isEqualTo(EvaluationStep.RECOGNISED);
        assertThat(refusal(() -> rated.rate(rating(3, "51"), by("secretary"))))
                .isEqualTo(new EvaluationRejection.RatedAlready(EvaluationStep.COUNCIL_WRITTEN_OPINION));
    }

    @Test
    void aReevaluationBelowThreeStarsEndsAndFiveStarsGoToTheCentre() {
        var asked = opened(EvaluationKind.RE_EVALUATION, 4, again())
                .submit("2", by("commune"))
                .review(CONTENTS, List.of(), "2", by("commune"))
                .askOpinions(by("province"));

        assertThat(asked.rate(rating(2, "40"), by("secretary")).state().step()).isEqualTo(EvaluationStep.RATED_BELOW_3);
        assertThat(asked.rate(rating(5, "95"), by("secretary"))
                        .sendToMinistry(List.of(), by("chairman"))
                        .state()
                        .step())
                .isEqualTo(EvaluationStep.SENT_TO_MINISTRY);
    }

    @Test
    void fiveStarsAreEvaluatedAgainByTheMinistryAlone() {
        var five = opened(EvaluationKind.RE_EVALUATION, 5, again()).submit("3", by("commune"));
        var four = opened(EvaluationKind.RE_EVALUATION, 4, again()).submit("3", by("commune"));

        assertThat(five.sendToMinistry(List.of(), by("chairman")).state().step())
                .isEqualTo(EvaluationStep.SENT_TO_MINISTRY);
        assertThat(refusal(() -> five.review(CONTENTS, List.of(), "3", by("commune"))))
                .isEqualTo(new EvaluationRejection.NotInProcedure(
                        EvaluationMove.REVIEW, EvaluationStep.SUBMITTED, "QD26_2026"));
        assertThat(refusal(() -> four.sendToMinistry(List.of(), by("chairman"))))
                .isEqualTo(new EvaluationRejection.NotInProcedure(
                        EvaluationMove.SEND_TO_MINISTRY, EvaluationStep.SUBMITTED, "QD26_2026"));
    }

    @Test
    void in2023TheDistrictRecognisedThreeStarsAndForwardedMore() {
        var district = opened(EvaluationKind.FIRST, null, throughTheDistrict()).submitToDistrict(by("commune"));
        var three = district.rateByDistrict(rating(3, "60"), by("province"));
        var four = district.rateByDistrict(rating(4, "70"), by("province"));

        assertThat(three.recognise(decision(), 3, by("chairman")).state().step())
                .isEqualTo(EvaluationStep.RECOGNISED);
        assertThat(refusal(() -> three.forwardByDistrict(by("province"))))
                .isEqualTo(new EvaluationRejection.StarsNotPossible(3, 4, 5));
        assertThat(four.forwardByDistrict(by("province")).state().step())
                .isEqualTo(EvaluationStep.FORWARDED_TO_PROVINCE);
        assertThat(refusal(() -> four.recognise(decision(), 4, by("chairman"))))
                .isEqualTo(new EvaluationRejection.StarsNotPossible(4, 3, 3));
        assertThat(refusal(() -> draft().submitToDistrict(by("commune"))))
                .isEqualTo(new EvaluationRejection.NotInProcedure(
                        EvaluationMove.SUBMIT_TO_DISTRICT, EvaluationStep.DRAFT, "QD26_2026"));
    }

    @Test
    void aFilePastTheCutOffIsRefusedForTheRound() {
        var late = round(RoundLevel.PROVINCE, DAY);
        assertThat(refusal(() -> checked().assign(late, by("province"))))
                .isEqualTo(new EvaluationRejection.PastCutOff(late, DAY));
        assertThat(refusal(() -> checked().assign(round(RoundLevel.CENTRE), by("province"))))
                .isEqualTo(new EvaluationRejection.OtherCouncil(round(RoundLevel.CENTRE), RoundLevel.PROVINCE));
        var lateAtTheCentre = round(RoundLevel.CENTRE, DAY);
        assertThat(refusal(() -> proposed(5, "92")
                        .sendToMinistry(List.of(), by("chairman"))
                        .receiveAtMinistry(lateAtTheCentre, by("province"))))
                .isEqualTo(new EvaluationRejection.PastCutOff(lateAtTheCentre, DAY));
    }

    @Test
    void afterTheTransitionAFileOfEarlierRulesIsNotEvaluatedButCanBeReturned() {
        var late = new Doing("province", DAY, DAY, DAY.minusDays(1));

        assertThat(refusal(() -> checked().assign(round(RoundLevel.PROVINCE), late)))
                .isEqualTo(new EvaluationRejection.RulesEnded("QD26_2026", DAY.minusDays(1), DAY));
        assertThat(checked().sendBackToCommune(late).state().step()).isEqualTo(EvaluationStep.RETURNED);
        var onTheLastDay = checked().assign(round(RoundLevel.PROVINCE), new Doing("province", DAY, DAY, DAY));
        assertThat(onTheLastDay.state().step()).isEqualTo(EvaluationStep.ADVISORY_REVIEW);
    }

    @Test
    void nothingIsDoneBeforeWhatItRestsOnOrBeforeItsDay() {
        var earlier = new Doing("commune", DAY.minusDays(1), DAY, null);
        var tomorrow = new Doing("commune", DAY.plusDays(1), DAY, null);
        assertThat(refusal(() -> draft().submit("1", earlier)))
                .isEqualTo(new EvaluationRejection.BeforeBasis(DAY.minusDays(1), DAY));
        assertThat(refusal(() -> draft().submit("1", tomorrow)))
                .isEqualTo(new EvaluationRejection.NotYet(DAY.plusDays(1), DAY));
    }

    @Test
    void theStarsOfADecisionAreThoseOfTheResult() {
        assertThat(refusal(() -> proposed(3, "55").recognise(decision(), 4, by("chairman"))))
                .isEqualTo(new EvaluationRejection.StarsNotPossible(4, 3, 3));
        assertThat(refusal(() -> atTheCentre().recognise(decision(), 5, by("chairman"))))
                .isEqualTo(new EvaluationRejection.NotRated(EvaluationStep.CENTRAL_SCORING));
    }
}
