package vn.ntm.awards.eligibility.domain;

import java.util.Collection;

/** What came of checking a rule, or all of them. */
public enum EligibilityVerdict {
    MET,
    /** It forbids the award. */
    NOT_MET,
    /** What is on file does not tell: people judge it. */
    UNKNOWN;

    /** Of all rules together: one that forbids is enough, and so is one that nobody can tell. */
    public static EligibilityVerdict of(Collection<EligibilityVerdict> all) {
        if (all.contains(NOT_MET)) {
            return NOT_MET;
        }
        return all.contains(UNKNOWN) ? UNKNOWN : MET;
    }
}
