package vn.ntm.ledger.register.planned;

import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.kernel.UnitCode;

/** Which target is meant: of a year, of a unit, for a measure. It is set, and set anew, by one document after the other. */
public record TargetKey(ProgrammeYear year, UnitCode unit, String measure, TargetBasis basis) {

    @Override
    public String toString() {
        return year.value() + " " + unit + " " + measure + " " + basis;
    }
}
