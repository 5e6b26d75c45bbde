package vn.ntm.criteria.revocation.domain;

import java.time.Instant;
import java.util.List;
import vn.ntm.criteria.assessment.domain.verdict.Verdict;
import vn.ntm.criteria.revocation.domain.grounds.BranchFinding.RevocationBranch;
import vn.ntm.criteria.revocation.domain.grounds.CriterionOutcome;
import vn.ntm.criteria.revocation.domain.grounds.Grounds;

/**
 * The grounds on which a revocation was proposed. What was on file at an instant can always be asked again, so the instant
 * pins them; the rest says them in short.
 *
 * @param branches the ways of the rule that had come about; none if it is unknown which of them
 * @param failed the numbers of the criteria that failed
 * @param confirmed whether they held by a confirmed rule and confirmed levels alone
 */
public record PinnedGrounds(List<RevocationBranch> branches, List<Integer> failed, boolean confirmed, Instant knownAt) {

    public PinnedGrounds {
        branches = List.copyOf(branches);
        failed = List.copyOf(failed);
    }

    /** The grounds as they are known now. */
    static PinnedGrounds of(Grounds grounds, Instant knownAt) {
        return new PinnedGrounds(
                grounds.fulfilled(),
                grounds.criteria().stream()
                        .filter(criterion -> criterion.verdict() == Verdict.NOT_MET)
                        .map(CriterionOutcome::number)
                        .toList(),
                Boolean.TRUE.equals(grounds.confirmed()),
                knownAt);
    }
}
