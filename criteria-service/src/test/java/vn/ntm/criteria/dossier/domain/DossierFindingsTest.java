package vn.ntm.criteria.dossier.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ntm.criteria.dossier.domain.RecognitionDossiersForTests.DECISION;
import static vn.ntm.criteria.dossier.domain.RecognitionDossiersForTests.OPENED;
import static vn.ntm.criteria.dossier.domain.RecognitionDossiersForTests.TODAY;
import static vn.ntm.criteria.dossier.domain.RecognitionDossiersForTests.URBAN;
import static vn.ntm.criteria.dossier.domain.RecognitionDossiersForTests.by;
import static vn.ntm.criteria.dossier.domain.RecognitionDossiersForTests.finding;
import static vn.ntm.criteria.dossier.domain.RecognitionDossiersForTests.met;
import static vn.ntm.criteria.dossier.domain.RecognitionDossiersForTests.opened;
import static vn.ntm.criteria.dossier.domain.RecognitionDossiersForTests.rejected;
import static vn.ntm.criteria.dossier.domain.RecognitionDossiersForTests.submitted;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.ntm.criteria.procedure.domain.DossierStage;
import vn.ntm.criteria.procedure.domain.ProcedureParameter;
import vn.ntm.criteria.procedure.domain.Settings;

/** What departments found of each criterion, and what it allows. */
class DossierFindingsTest {

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
    void aWardIsNotRecognisedWithoutAFindingForEveryCriterion() {
        var settings = new Settings(
                Map.of(new Settings.Key(2, ProcedureParameter.LEAST_SHARE_AGREEING), BigDecimal.valueOf(90)));
        RecognitionDossier surveyed = opened(URBAN)
                .selfAssess(by("officer", 1))
                .survey(new Tally(900, 800, 790), new Doing("front", OPENED.plusDays(9), TODAY, settings));

        rejected(() -> surveyed.recognise(DECISION, by("leader", 60)))
                .isEqualTo(new DossierRejection.WrongStep(DossierMove.RECOGNISE, DossierStage.SURVEYED));
        rejected(() -> surveyed.appraise(List.of(), by("department", 20)))
                .isInstanceOf(DossierRejection.IncompleteAppraisal.class);
        assertThat(surveyed.appraise(met(), by("department", 20))
                        .recognise(DECISION, by("leader", 60))
                        .state())
                .isEqualTo(new DossierState.Recognised(DECISION));
    }
}
