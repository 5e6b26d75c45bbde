package vn.ntm.criteria.progress.domain;

import java.util.List;
import java.util.Objects;
import vn.ntm.criteria.assessment.domain.verdict.CriterionVerdict;
import vn.ntm.criteria.assessment.domain.verdict.SetVerdict;
import vn.ntm.criteria.assessment.domain.verdict.Verdict;

/**
 * How many criteria of a set a commune meets. Those that the province added are counted apart, so that communes of two
 * provinces are counted alike.
 *
 * @param met national criteria that are met, or do not apply
 * @param undecided national criteria of which nothing that decides is on file: the commune may meet more than it is counted
 * @param of national criteria by the law, whether or not all are on file
 * @param addedMet criteria of the province that are met
 * @param addedOf criteria that the province added
 * @param verdict of all criteria together
 */
public record CriteriaCount(int met, int undecided, int of, int addedMet, int addedOf, Verdict verdict) {

    public static CriteriaCount of(SetVerdict verdict) {
        List<CriterionVerdict> national = verdict.criteria().stream()
                .filter(one -> one.criterion().lawful())
                .toList();
        List<CriterionVerdict> added = verdict.criteria().stream()
                .filter(one -> one.criterion().addedBy() != null)
                .toList();
        Integer declared = verdict.set().terms().declared().criteria();
        int of = Math.max(national.size(), Objects.requireNonNullElse(declared, 0));
        int met = met(national);
        int failed = (int) national.stream()
                .filter(one -> one.verdict() == Verdict.NOT_MET)
                .count();
        return new CriteriaCount(met, of - met - failed, of, met(added), added.size(), verdict.verdict());
    }

    private static int met(List<CriterionVerdict> criteria) {
        return (int) criteria.stream()
                .filter(one -> one.verdict() == Verdict.MET || one.verdict() == Verdict.NOT_APPLICABLE)
                .count();
    }
}
