package vn.ntm.awards.eligibility.rest;

import vn.ntm.awards.eligibility.domain.EligibilityVerdict;
import vn.ntm.awards.eligibility.domain.Finding;

/** Which findings an answer has. */
enum ShownFindings {
    ALL,
    /** Those of rules that are not met, or that people judge. */
    OPEN,
    /** Those alone that forbid the award. */
    FORBIDDING;

    boolean has(Finding finding) {
        return switch (this) {
            case ALL -> true;
            case OPEN -> finding.verdict() != EligibilityVerdict.MET;
            case FORBIDDING -> finding.verdict() == EligibilityVerdict.NOT_MET;
        };
    }
}
