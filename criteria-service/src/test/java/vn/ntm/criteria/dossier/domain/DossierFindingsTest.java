package vn.ntm.criteria.dossier.domain;

import static vn.ntm.criteria.dossier.domain.RecognitionDossiersForTests.by;
import static vn.ntm.criteria.dossier.domain.RecognitionDossiersForTests.finding;
import static vn.ntm.criteria.dossier.domain.RecognitionDossiersForTests.rejected;
import static vn.ntm.criteria.dossier.domain.RecognitionDossiersForTests.submitted;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

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
}
