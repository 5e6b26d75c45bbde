package vn.ntm.criteria.assessment.domain.verdict;

import java.util.Collection;

/** Whether something is met. */
public enum Verdict {
    MET,
    NOT_MET,
    /** Something that decides is not on file; it is never guessed. */
    UNDECIDED,
    /** There is nothing to be met. */
    NOT_APPLICABLE;

    /** Of all together: one that is not met decides, then one that is undecided. */
    public static Verdict all(Collection<Verdict> verdicts) {
        if (verdicts.contains(NOT_MET)) {
            return NOT_MET;
        }
        if (verdicts.contains(UNDECIDED)) {
            return UNDECIDED;
        }
        return verdicts.contains(MET) ? MET : NOT_APPLICABLE;
    }
}
