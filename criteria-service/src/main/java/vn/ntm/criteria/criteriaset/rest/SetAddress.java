package vn.ntm.criteria.criteriaset.rest;

import java.util.Map;
import vn.ntm.criteria.criteriaset.application.CriteriaSetProblem;
import vn.ntm.criteria.criteriaset.domain.SetVersion;
import vn.ntm.kernel.problem.Refusal;

/** A version of a criteria set as an address names it. */
public final class SetAddress {

    private SetAddress() {}

    /** @throws Refusal if there can be no such version */
    public static SetVersion of(String set, int version) {
        if (!SetVersion.isCode(set) || version < 1 || version > SetVersion.LAST) {
            throw new Refusal(CriteriaSetProblem.CRITERIA_SET_UNKNOWN, Map.of("set", set + "/" + version));
        }
        return new SetVersion(set, version);
    }
}
