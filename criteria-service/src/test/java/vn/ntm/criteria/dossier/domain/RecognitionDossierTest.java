package vn.ntm.criteria.dossier.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ObjectAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.ntm.criteria.criteriaset.domain.SetVersion;
import vn.ntm.criteria.procedure.domain.DossierStage;
import vn.ntm.criteria.procedure.domain.Procedure;
import vn.ntm.criteria.procedure.domain.ProcedureParameter;
import vn.ntm.criteria.procedure.domain.ProcedureStep;
import vn.ntm.criteria.procedure.domain.ProcedureSubject;
import vn.ntm.criteria.procedure.domain.Settings;
import vn.ntm.criteria.recognition.domain.Level;
import vn.ntm.kernel.Confidence;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ledger.domain.Decision;

class RecognitionDossierTest {

    private static final LocalDate OPENED = LocalDate.of(2025, 8, 4);
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);

    private static final Procedure TWO_TIER = procedure(
            "TWO_TIER",
            "PLANNED SELF_ASSESSED",
            "SELF_ASSESSED PUBLISHED",
            "PUBLISHED MEETING_AGREED",
            "MEETING_AGREED SURVEYED",
            "SURVEYED SUBMITTED_TO_PROVINCE",
            "SUBMITTED_TO_PROVINCE VERIFIED",
            "VERIFIED COUNCIL_VOTED",
            "COUNCIL_VOTED RECOGNISED",
            "RECOGNISED ANNOUNCED");

    private static final Settings ALL_SET = new Settings(Map.of(
            new Settings.Key(2, ProcedureParameter.LEAST_DAYS), BigDecimal.valueOf(15),
            new Settings.Key(2, ProcedureParameter.LEAST_BROADCASTS), BigDecimal.valueOf(5),
            new Settings.Key(3, ProcedureParameter.LEAST_SHARE_AGREEING), BigDecimal.valueOf(90),
            new Settings.Key(4, ProcedureParameter.LEAST_SHARE_AGREEING), BigDecimal.valueOf(80),
            new Settings.Key(4, ProcedureParameter.LEAST_SHARE_TAKING_PART), BigDecimal.valueOf(60),
            new Settings.Key(7, ProcedureParameter.LEAST_SHARE_TAKING_PART), BigDecimal.valueOf(75),
            new Settings.Key(7, ProcedureParameter.LEAST_SHARE_AGREEING), BigDecimal.valueOf(90)));

    private static final Decision DECISION =
            new Decision("1/QĐ-UBND", "Chủ tịch UBND tỉnh", OPENED.plusDays(60), "s", Confidence.HIGH);

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
    void aPublicationHasItsDaysAndBroadcasts() {
        RecognitionDossier assessed = opened().selfAssess(by("officer", 1));
        LocalDate from = OPENED.plusDays(2);

        rejected(() -> assessed.publish(new Publication(from, from.plusDays(13), 5), by("officer", 15)))
                .isEqualTo(new DossierRejection.TooLittle(ProcedureParameter.LEAST_DAYS, 14, BigDecimal.valueOf(15)));
        rejected(() -> assessed.publish(new Publication(from, from.plusDays(14), 4), by("officer", 16)))
                .isEqualTo(
                        new DossierRejection.TooLittle(ProcedureParameter.LEAST_BROADCASTS, 4, BigDecimal.valueOf(5)));
    }

    @Test
    void aVoteWithoutQuorumIsNone() {
        rejected(() -> verified().vote(new Tally(12, 8, 8), by("secretary", 40)))
                .isEqualTo(new DossierRejection.TooFewTookPart(new Tally(12, 8, 8), BigDecimal.valueOf(75)));
        rejected(() -> verified().vote(new Tally(12, 9, 8), by("secretary", 40)))
                .isEqualTo(new DossierRejection.TooFewAgreed(new Tally(12, 9, 8), BigDecimal.valueOf(90)));
    }

    @Test
    void aSettingThatNobodyMadeIsAskedForAndNeverGuessed() {
        var unset = new Doing("secretary", OPENED.plusDays(40), TODAY, new Settings(Map.of()));

        rejected(() -> verified().vote(new Tally(9, 9, 9), unset))
                .isEqualTo(new DossierRejection.SettingMissing(
                        "TWO_TIER", 7, ProcedureParameter.LEAST_SHARE_TAKING_PART, unset.on()));
    }

    @Test
    void aShareOfHouseholdsAskedHoldsIfItIsSet() {
        RecognitionDossier agreed = published().holdMeeting(new Tally(50, 40, 38), by("officer", 22));

        rejected(() -> agreed.survey(new Tally(1000, 599, 599), by("front", 24)))
                .isInstanceOf(DossierRejection.TooFewTookPart.class);
        rejected(() -> agreed.survey(new Tally(1000, 600, 479), by("front", 24)))
                .isInstanceOf(DossierRejection.TooFewAgreed.class);
        assertThat(agreed.survey(new Tally(1000, 600, 480), by("front", 24))
                        .state()
                        .step())
                .isEqualTo(DossierStage.SURVEYED);
    }

    @Test
    void verificationNeedsAFindingForEveryCriterionIfNobodyAppraisesAfterIt() {
        rejected(() -> submitted()
                        .verify(
                                List.of(finding(1, Finding.FindingVerdict.MET), finding(9, Finding.FindingVerdict.MET)),
                                by("verifier", 30)))
                .isEqualTo(
                        new DossierRejection.IncompleteAppraisal(new TreeSet<>(Set.of(2)), new TreeSet<>(Set.of(9))));
        rejected(() -> submitted().verify(List.of(), by("verifier", 30)))
                .isInstanceOf(DossierRejection.IncompleteAppraisal.class);
    }

    @Test
    void theCouncilDoesNotVoteOnUnmetCriteria() {
        RecognitionDossier verified = submitted()
                .verify(
                        List.of(finding(1, Finding.FindingVerdict.MET), finding(2, Finding.FindingVerdict.NOT_MET)),
                        by("verifier", 30));

        rejected(() -> verified.vote(new Tally(9, 9, 9), by("secretary", 40)))
                .isEqualTo(new DossierRejection.CriteriaNotMet(Set.of(2)));
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
    void theYearsSinceRegistrationAreCounted() {
        Procedure urban = procedure("URBAN", "PLANNED REGISTERED", "REGISTERED SELF_ASSESSED");
        var settings = new Settings(Map.of(new Settings.Key(2, ProcedureParameter.LEAST_YEARS), BigDecimal.TWO));
        RecognitionDossier registered = opened(urban).register(by("officer", 0));
        var early = new Doing("officer", LocalDate.of(2027, 8, 3), LocalDate.of(2028, 1, 1), settings);

        rejected(() -> registered.selfAssess(early))
                .isEqualTo(new DossierRejection.TooLittle(ProcedureParameter.LEAST_YEARS, 1, BigDecimal.TWO));
        assertThat(registered
                        .selfAssess(new Doing("officer", LocalDate.of(2027, 8, 4), LocalDate.of(2028, 1, 1), settings))
                        .state())
                .isEqualTo(new DossierState.SelfAssessed());
    }

    private static RecognitionDossier voted() {
        return verified().vote(new Tally(12, 10, 9), by("secretary", 40));
    }

    private static RecognitionDossier verified() {
        return submitted().verify(met(), by("verifier", 30));
    }

    private static RecognitionDossier submitted() {
        return published()
                .holdMeeting(new Tally(50, 40, 38), by("officer", 22))
                .survey(new Tally(1000, 700, 650), by("front", 24))
                .submit(by("officer", 26));
    }

    private static RecognitionDossier published() {
        return opened().selfAssess(by("officer", 1))
                .publish(new Publication(OPENED.plusDays(2), OPENED.plusDays(20), 6), by("officer", 20));
    }

    private static RecognitionDossier opened() {
        return opened(TWO_TIER);
    }

    private static RecognitionDossier opened(Procedure procedure) {
        var subject = new DossierSubject(
                new UUID(0, 2),
                new UnitCode("18133"),
                OPENED,
                Level.ADVANCED,
                new ProgrammeYear(2025),
                new SetVersion("A_SET", 1),
                new TreeSet<>(Set.of(1, 2)));
        return RecognitionDossier.open(new UUID(0, 1), subject, procedure, by("officer", 0));
    }

    private static List<Finding> met() {
        return List.of(finding(1, Finding.FindingVerdict.MET), finding(2, Finding.FindingVerdict.MET));
    }

    private static Finding finding(int criterion, Finding.FindingVerdict verdict) {
        return new Finding(criterion, verdict, "a department", "a visit");
    }

    private static Doing by(String actor, int days) {
        return new Doing(actor, OPENED.plusDays(days), TODAY, ALL_SET);
    }

    private static Procedure procedure(String code, String... steps) {
        var list = new ArrayList<ProcedureStep>();
        for (String step : steps) {
            String[] ends = step.split(" ", -1);
            list.add(new ProcedureStep(list.size() + 1, ends[0], ends[1], "somebody", null, null, null));
        }
        return new Procedure(
                code, ProcedureSubject.RECOGNITION, Set.of("COMMUNE"), Set.of(Level.ADVANCED), null, null, list);
    }

    private static ObjectAssert<DossierRejection> rejected(ThrowingCallable move) {
        return assertThatExceptionOfType(DossierRefused.class)
                .isThrownBy(move)
                .extracting(DossierRefused::rejection, InstanceOfAssertFactories.type(DossierRejection.class));
    }
}
