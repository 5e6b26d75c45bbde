package vn.ntm.awards.nomination.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ntm.awards.nomination.domain.NominationsForTests.CARRIED;
import static vn.ntm.awards.nomination.domain.NominationsForTests.DAY;
import static vn.ntm.awards.nomination.domain.NominationsForTests.DECISION;
import static vn.ntm.awards.nomination.domain.NominationsForTests.NOT_CARRIED;
import static vn.ntm.awards.nomination.domain.NominationsForTests.REGIME;
import static vn.ntm.awards.nomination.domain.NominationsForTests.TODAY;
import static vn.ntm.awards.nomination.domain.NominationsForTests.appraised;
import static vn.ntm.awards.nomination.domain.NominationsForTests.atTheCouncil;
import static vn.ntm.awards.nomination.domain.NominationsForTests.by;
import static vn.ntm.awards.nomination.domain.NominationsForTests.draft;
import static vn.ntm.awards.nomination.domain.NominationsForTests.on;
import static vn.ntm.awards.nomination.domain.NominationsForTests.refusal;
import static vn.ntm.awards.nomination.domain.NominationsForTests.simplified;
import static vn.ntm.awards.nomination.domain.NominationsForTests.stateLevel;
import static vn.ntm.awards.nomination.domain.NominationsForTests.submitted;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ntm.awards.nomination.domain.NominationRejection.BeforeBasis;
import vn.ntm.awards.nomination.domain.NominationRejection.CommentTooShort;
import vn.ntm.awards.nomination.domain.NominationRejection.NoVoteAgainst;
import vn.ntm.awards.nomination.domain.NominationRejection.NotCarried;
import vn.ntm.awards.nomination.domain.NominationRejection.NotInProcedure;
import vn.ntm.awards.nomination.domain.NominationRejection.NotYet;
import vn.ntm.awards.nomination.domain.NominationRejection.PreparedBySame;
import vn.ntm.awards.nomination.domain.NominationRejection.ShareTooSmall;
import vn.ntm.awards.nomination.domain.NominationRejection.StillOpenToComment;
import vn.ntm.awards.nomination.domain.NominationRejection.VoteMissing;
import vn.ntm.awards.nomination.domain.NominationRejection.VotedAlready;
import vn.ntm.awards.nomination.domain.NominationRejection.WrongStep;
import vn.ntm.awards.nomination.domain.content.RejectionGround;

class NominationTest {

    private static final BigDecimal EIGHTY = BigDecimal.valueOf(80);

    @Test
    void theCouncilVotesBeforeADecisionWhereTheFormNeedsIt() {
        assertThat(refusal(() -> appraised().decide(DECISION, () -> true, by("leader"))))
                .isEqualTo(new VoteMissing("BK_TINH"));
        assertThat(appraised().decide(DECISION, () -> false, by("leader")).state())
                .isEqualTo(new NominationState.Decided(DECISION));
    }

    @Test
    void whatIsBeforeTheCouncilIsDecidedOnlyAfterACarriedVote() {
        assertThat(refusal(() -> atTheCouncil().decide(DECISION, () -> false, by("leader"))))
                .isEqualTo(new VoteMissing("BK_TINH"));
        assertThat(refusal(() ->
                        atTheCouncil().vote(NOT_CARRIED, by("secretary")).decide(DECISION, () -> true, by("leader"))))
                .isEqualTo(new NotCarried(NominationStep.COUNCIL_REVIEW));
        assertThat(atTheCouncil()
                        .vote(CARRIED, by("secretary"))
                        .decide(DECISION, () -> true, by("leader"))
                        .state())
                .isEqualTo(new NominationState.Decided(DECISION));
    }

    @Test
    void aCouncilVotesOnce() {
        assertThat(refusal(() -> atTheCouncil().vote(CARRIED, by("secretary")).vote(CARRIED, by("secretary"))))
                .isEqualTo(new VotedAlready(NominationStep.COUNCIL_REVIEW));
    }

    @Test
    void theUnitHandsInWhatItsCouncilCarried() {
        assertThat(refusal(() -> draft().submit(by("unit"))))
                .isEqualTo(new WrongStep(NominationMove.SUBMIT, NominationStep.NOMINATION_DRAFT));
        assertThat(refusal(() -> draft().reviewByUnit(NOT_CARRIED, by("unit")).submit(by("unit"))))
                .isEqualTo(new NotCarried(NominationStep.UNIT_COUNCIL_REVIEWED));
    }

    @Test
    void nobodyApprovesWhatHePrepared() {
        assertThat(refusal(() -> submitted().accept(by("unit"))))
                .isEqualTo(new PreparedBySame(NominationMove.ACCEPT, NominationMove.OPEN));
        assertThat(refusal(() -> atTheCouncil().vote(CARRIED, by("department"))))
                .isEqualTo(new PreparedBySame(NominationMove.VOTE, NominationMove.ACCEPT));
        assertThat(refusal(() ->
                        atTheCouncil().vote(CARRIED, by("secretary")).decide(DECISION, () -> true, by("secretary"))))
                .isEqualTo(new PreparedBySame(NominationMove.DECIDE, NominationMove.VOTE));
        assertThat(refusal(() -> simplified().decide(DECISION, () -> true, by("unit"))))
                .isEqualTo(new PreparedBySame(NominationMove.DECIDE, NominationMove.PROPOSE));
    }

    @Test
    void whoeverHasAFileSendsItBackThoughHePreparedIt() {
        assertThat(submitted().sendBack(by("unit")).resubmit(by("unit")).state())
                .isEqualTo(new NominationState.Submitted());
    }

    @Test
    void theRulesAreThoseOfTheAcceptanceForGood() {
        Nomination before = submitted().under("ANOTHER");
        Nomination accepted = before.accept(by("department"));

        assertThat(before.intake().regime()).isEqualTo("ANOTHER");
        assertThat(before.intake().isPinned()).isFalse();
        assertThat(accepted.under(REGIME).intake().regime()).isEqualTo("ANOTHER");
        assertThat(accepted.intake().accepted()).isEqualTo(DAY);
    }

    @Test
    void theReceiptStaysThatOfTheFirstHandingIn() {
        Nomination again = submitted().sendBack(by("department")).resubmit(on(DAY.plusDays(5), "unit"));

        assertThat(again.intake().received()).isEqualTo(DAY);
    }

    @Test
    void inTheSimplifiedFlowTheReceiptIsTheAcceptance() {
        assertThat(simplified().intake().accepted()).isEqualTo(DAY);
        assertThat(simplified().decide(DECISION, () -> true, by("leader")).state())
                .isEqualTo(new NominationState.Decided(DECISION));
        assertThat(refusal(() -> simplified().accept(by("department"))))
                .isEqualTo(
                        new NotInProcedure(NominationMove.ACCEPT, NominationStep.SUBMITTED, NominationFlow.SIMPLIFIED));
    }

    @Test
    void aFileIsRejectedBeforeItsAcceptanceOnlyWhereNoneIsNeeded() {
        assertThat(refusal(() -> submitted().reject(RejectionGround.VIOLATION, by("department"))))
                .isInstanceOf(NotInProcedure.class);
        assertThat(simplified()
                        .reject(RejectionGround.VIOLATION, by("department"))
                        .state())
                .isEqualTo(new NominationState.Rejected(RejectionGround.VIOLATION));
        assertThat(appraised()
                        .reject(RejectionGround.UNDER_REVIEW, by("department"))
                        .state())
                .isEqualTo(new NominationState.Rejected(RejectionGround.UNDER_REVIEW));
    }

    @Test
    void itIsRejectedForTheVoteOnlyOfACouncilThatDidNotCarryIt() {
        assertThat(refusal(() -> atTheCouncil().reject(RejectionGround.VOTE_NOT_CARRIED, by("department"))))
                .isEqualTo(new NoVoteAgainst(NominationStep.COUNCIL_REVIEW));
        assertThat(refusal(() -> atTheCouncil()
                        .vote(CARRIED, by("secretary"))
                        .reject(RejectionGround.VOTE_NOT_CARRIED, by("department"))))
                .isEqualTo(new NoVoteAgainst(NominationStep.COUNCIL_REVIEW));
        assertThat(atTheCouncil()
                        .vote(NOT_CARRIED, by("secretary"))
                        .reject(RejectionGround.VOTE_NOT_CARRIED, by("department"))
                        .state())
                .isEqualTo(new NominationState.Rejected(RejectionGround.VOTE_NOT_CARRIED));
    }

    @Test
    void otherAgenciesAreAskedAndTheAppraisalGoesOn() {
        Nomination asked = appraised().consult(List.of("Thuế tỉnh Hà Tĩnh"), by("department"));

        assertThat(asked.state()).isEqualTo(new NominationState.Consultation(List.of("Thuế tỉnh Hà Tĩnh")));
        assertThat(asked.concludeConsultation(by("department")).state()).isEqualTo(new NominationState.Appraisal());
    }

    @Test
    void toTheStateItGoesByCommentAndVote() {
        Nomination published = stateLevel().publish(DAY.plusDays(10), DAY.plusDays(10), by("department"));
        var voted = published.voteByProvince(CARRIED, () -> EIGHTY, on(DAY.plusDays(11), "secretary"));

        assertThat(published.intake().accepted()).isEqualTo(DAY);
        assertThat(voted.sendToCentral(on(DAY.plusDays(12), "leader"))
                        .decide(DECISION, () -> true, on(DAY.plusDays(90), "leader"))
                        .state())
                .isEqualTo(new NominationState.Decided(DECISION));
    }

    @Test
    void commentsAreHeardToTheEndBeforeTheVote() {
        Nomination published = stateLevel().publish(DAY.plusDays(10), DAY, by("department"));

        assertThat(refusal(() -> published.voteByProvince(CARRIED, () -> EIGHTY, on(DAY.plusDays(10), "secretary"))))
                .isEqualTo(new StillOpenToComment(DAY.plusDays(10), DAY.plusDays(10)));
        assertThat(refusal(() -> stateLevel().publish(DAY.plusDays(3), DAY.plusDays(14), by("department"))))
                .isEqualTo(new CommentTooShort(DAY.plusDays(3), DAY.plusDays(14)));
    }

    @Test
    void withTooFewVotesNothingGoesToTheState() {
        Nomination published = stateLevel().publish(DAY, DAY, by("department"));
        var ninety = BigDecimal.valueOf(90);

        assertThat(refusal(() -> published.voteByProvince(CARRIED, () -> ninety, on(DAY.plusDays(1), "secretary"))))
                .isEqualTo(new ShareTooSmall(CARRIED, ninety));
        assertThat(refusal(() -> published
                        .voteByProvince(NOT_CARRIED, NominationTest::noShareIsSet, on(DAY.plusDays(1), "secretary"))
                        .sendToCentral(on(DAY.plusDays(1), "leader"))))
                .isEqualTo(new NotCarried(NominationStep.PROVINCIAL_VOTE));
    }

    @Test
    void aNominationForTheStateIsNotDecidedByTheProvince() {
        assertThat(refusal(() -> stateLevel().reviewByUnit(CARRIED, by("unit"))))
                .isInstanceOf(NotInProcedure.class);
        assertThat(refusal(() -> stateLevel().decide(DECISION, () -> false, by("leader"))))
                .isInstanceOf(WrongStep.class);
    }

    @Test
    void whoProposedTakesItBackUntilItIsDecided() {
        assertThat(appraised().withdraw(by("unit")).state()).isEqualTo(new NominationState.Withdrawn());
        assertThat(refusal(() ->
                        appraised().decide(DECISION, () -> false, by("leader")).withdraw(by("unit"))))
                .isEqualTo(new WrongStep(NominationMove.WITHDRAW, NominationStep.DECIDED));
    }

    @Test
    void whatWasAnnulledLeavesItsAchievementFree() {
        Nomination annulled =
                appraised().decide(DECISION, () -> false, by("leader")).annul(by("leader"));

        assertThat(annulled.state()).isEqualTo(new NominationState.Annulled(DECISION));
        assertThat(annulled.state().step().leavesAchievementFree()).isTrue();
    }

    @Test
    void nothingIsDoneBeforeWhatItRestsOnNorBeforeItsDay() {
        assertThat(refusal(() -> submitted().accept(on(DAY.minusDays(1), "department"))))
                .isEqualTo(new BeforeBasis(DAY.minusDays(1), DAY));
        assertThat(refusal(() -> submitted().accept(on(TODAY.plusDays(1), "department"))))
                .isEqualTo(new NotYet(TODAY.plusDays(1), TODAY));
    }

    @Test
    void whatACouncilCameToIsToldBeforeTheMoveIsTried() {
        Nomination voted = atTheCouncil().vote(NOT_CARRIED, by("secretary"));

        assertThat(draft().reviewByUnit(NOT_CARRIED, by("unit")).refusal(NominationMove.SUBMIT, "unit"))
                .contains(new NotCarried(NominationStep.UNIT_COUNCIL_REVIEWED));
        assertThat(atTheCouncil().refusal(NominationMove.DECIDE, "leader")).contains(new VoteMissing("BK_TINH"));
        assertThat(voted.refusal(NominationMove.DECIDE, "leader"))
                .contains(new NotCarried(NominationStep.COUNCIL_REVIEW));
        assertThat(voted.refusal(NominationMove.VOTE, "secretary"))
                .contains(new VotedAlready(NominationStep.COUNCIL_REVIEW));
    }

    private static BigDecimal noShareIsSet() {
        throw new AssertionError("the share is of no consequence");
    }
}
