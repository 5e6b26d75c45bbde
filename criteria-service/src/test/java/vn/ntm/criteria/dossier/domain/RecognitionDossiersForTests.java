package vn.ntm.criteria.dossier.domain;

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
import vn.ntm.criteria.criteriaset.domain.SetVersion;
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

/** A dossier of a commune at each stage of a procedure without a district, every setting of which is made. */
final class RecognitionDossiersForTests {

    static final LocalDate OPENED = LocalDate.of(2025, 8, 4);
    static final LocalDate TODAY = LocalDate.of(2026, 1, 5);

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

    /** With a district that verifies. */
    static final Procedure THREE_TIER = procedure(
            "THREE_TIER",
            "PLANNED SELF_ASSESSED",
            "SELF_ASSESSED PUBLISHED",
            "PUBLISHED OPINIONS_CLOSED",
            "OPINIONS_CLOSED MEETING_AGREED",
            "MEETING_AGREED SUBMITTED_TO_DISTRICT",
            "SUBMITTED_TO_DISTRICT VERIFIED",
            "VERIFIED SURVEYED",
            "SURVEYED SUBMITTED_TO_PROVINCE",
            "SUBMITTED_TO_PROVINCE APPRAISED",
            "APPRAISED COUNCIL_VOTED");

    /** Of a province, which submits its dossier to nobody. */
    static final Procedure UNSUBMITTED =
            procedure("UNSUBMITTED", "PLANNED SELF_ASSESSED", "SELF_ASSESSED APPRAISED", "APPRAISED RECOGNISED");

    /** Of a ward, whose residents are asked before it is appraised. */
    static final Procedure URBAN = procedure(
            "URBAN", "PLANNED SELF_ASSESSED", "SELF_ASSESSED SURVEYED", "SURVEYED APPRAISED", "APPRAISED RECOGNISED");

    static final Settings ALL_SET = new Settings(Map.of(
            new Settings.Key(2, ProcedureParameter.LEAST_DAYS), BigDecimal.valueOf(15),
            new Settings.Key(2, ProcedureParameter.LEAST_BROADCASTS), BigDecimal.valueOf(5),
            new Settings.Key(3, ProcedureParameter.LEAST_SHARE_AGREEING), BigDecimal.valueOf(90),
            new Settings.Key(4, ProcedureParameter.LEAST_SHARE_AGREEING), BigDecimal.valueOf(80),
            new Settings.Key(4, ProcedureParameter.LEAST_SHARE_TAKING_PART), BigDecimal.valueOf(60),
            new Settings.Key(7, ProcedureParameter.LEAST_SHARE_TAKING_PART), BigDecimal.valueOf(75),
            new Settings.Key(7, ProcedureParameter.LEAST_SHARE_AGREEING), BigDecimal.valueOf(90)));

    static final Decision DECISION =
            new Decision("1/QĐ-UBND", "Chủ tịch UBND tỉnh", OPENED.plusDays(60), "s", Confidence.HIGH);

    private RecognitionDossiersForTests() {}

    static RecognitionDossier voted() {
        return verified().vote(new Tally(12, 10, 9), by("secretary", 40));
    }

    static RecognitionDossier verified() {
        return submitted().verify(met(), by("verifier", 30));
    }

    static RecognitionDossier submitted() {
        return published()
                .holdMeeting(new Tally(50, 40, 38), by("officer", 22))
                .survey(new Tally(1000, 700, 650), by("front", 24))
                .submit(by("officer", 26));
    }

    static RecognitionDossier published() {
        return opened().selfAssess(by("officer", 1))
                .publish(new Publication(OPENED.plusDays(2), OPENED.plusDays(20), 6), by("officer", 20));
    }

    static RecognitionDossier opened() {
        return opened(TWO_TIER);
    }

    static RecognitionDossier opened(Procedure procedure) {
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

    static List<Finding> met() {
        return List.of(finding(1, Finding.FindingVerdict.MET), finding(2, Finding.FindingVerdict.MET));
    }

    static Finding finding(int criterion, Finding.FindingVerdict verdict) {
        return new Finding(criterion, verdict, "a department", "a visit");
    }

    static Doing by(String actor, int days) {
        return new Doing(actor, OPENED.plusDays(days), TODAY, ALL_SET);
    }

    static Procedure procedure(String code, String... steps) {
        var list = new ArrayList<ProcedureStep>();
        for (String step : steps) {
            String[] ends = step.split(" ", -1);
            list.add(new ProcedureStep(list.size() + 1, ends[0], ends[1], "somebody", null, null, null));
        }
        return new Procedure(
                code, ProcedureSubject.RECOGNITION, Set.of("COMMUNE"), Set.of(Level.ADVANCED), null, null, list);
    }

    static ObjectAssert<DossierRejection> rejected(ThrowingCallable move) {
        return assertThatExceptionOfType(DossierRefused.class)
                .isThrownBy(move)
                .extracting(DossierRefused::rejection, InstanceOfAssertFactories.type(DossierRejection.class));
    }
}
