package vn.ntm.criteria.dossier.domain;

import java.util.Collection;
import java.util.List;
import java.util.SequencedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.ntm.criteria.dossier.domain.DossierRejection.CriteriaNotMet;
import vn.ntm.criteria.dossier.domain.DossierRejection.IncompleteAppraisal;

/**
 * What a department found of one criterion.
 *
 * @param criterion its number in the dossier's set
 * @param department who found it
 * @param evidence what it rests on
 */
public record Finding(int criterion, FindingVerdict verdict, String department, String evidence) {

    /** Every criterion has one finding, and no finding is of anything else. */
    static void requireEach(Collection<Integer> criteria, List<Finding> findings) {
        SequencedSet<Integer> missing = new TreeSet<>(criteria);
        SequencedSet<Integer> unknown = new TreeSet<>();
        for (Finding finding : findings) {
            if (!missing.remove(finding.criterion())) {
                unknown.add(finding.criterion());
            }
        }
        if (!missing.isEmpty() || !unknown.isEmpty()) {
            throw new DossierRefused(new IncompleteAppraisal(missing, unknown));
        }
    }

    static void requireAllMet(List<Finding> findings) {
        SequencedSet<Integer> failed = findings.stream()
                .filter(finding -> finding.verdict() == FindingVerdict.NOT_MET)
                .map(Finding::criterion)
                .collect(Collectors.toCollection(TreeSet::new));
        if (!failed.isEmpty()) {
            throw new DossierRefused(new CriteriaNotMet(failed));
        }
    }

    /** Whether the unit meets the criterion. */
    public enum FindingVerdict {
        MET,
        NOT_MET
    }
}
