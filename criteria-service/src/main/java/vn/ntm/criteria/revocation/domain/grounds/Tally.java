package vn.ntm.criteria.revocation.domain.grounds;

import java.util.Collection;
import java.util.List;
import vn.ntm.criteria.assessment.domain.verdict.Verdict;

/**
 * How many criteria failed, and how many may have.
 *
 * @param of how many the law counts
 * @param undecided of which nobody knows
 * @param keyFailed the key criteria among those that failed
 * @param keyUndecided the key criteria of which nobody knows
 */
public record Tally(int of, int failed, int undecided, int keyFailed, int keyUndecided) {

    /**
     * Counts. A criterion that the law has and nobody wrote down is undecided.
     *
     * @param key how many key criteria the rule names
     * @param confirmedOnly whether what rests on unconfirmed levels counts as undecided
     */
    static Tally of(int of, int key, Collection<CriterionOutcome> criteria, boolean confirmedOnly) {
        List<CriterionOutcome> decided = criteria.stream()
                .filter(criterion -> criterion.verdict() != Verdict.UNDECIDED)
                .filter(criterion -> !confirmedOnly || criterion.confirmed())
                .toList();
        List<CriterionOutcome> failed = decided.stream()
                .filter(criterion -> criterion.verdict() == Verdict.NOT_MET)
                .toList();
        int keyDecided = keys(decided);
        return new Tally(of, failed.size(), of - decided.size(), keys(failed), key - keyDecided);
    }

    /** Whether enough failed at the larger share. */
    Fulfilment reaches(int alone) {
        return Fulfilment.between(failed >= alone, most() >= alone);
    }

    /** Whether enough failed for the smaller share and not for the larger, and a key criterion is among them. */
    Fulfilment reachesWithKey(int withKey, int alone) {
        boolean surely = failed >= withKey && most() < alone && keyFailed > 0;
        int least = keyFailed > 0 ? failed : failed + 1;
        boolean possibly = most() >= withKey && least < alone && keyMost() > 0;
        return Fulfilment.between(surely, possibly);
    }

    /** Whether the one or the other came about, be it unknown which. */
    Fulfilment reachesEither(int withKey, int alone) {
        boolean surely = failed >= alone || (failed >= withKey && keyFailed > 0);
        boolean possibly = most() >= alone || (most() >= withKey && keyMost() > 0);
        return Fulfilment.between(surely, possibly);
    }

    private int most() {
        return failed + undecided;
    }

    private int keyMost() {
        return keyFailed + keyUndecided;
    }

    private static int keys(List<CriterionOutcome> criteria) {
        return (int) criteria.stream().filter(CriterionOutcome::key).count();
    }
}
