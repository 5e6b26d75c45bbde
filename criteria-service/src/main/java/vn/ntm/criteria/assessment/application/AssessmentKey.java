package vn.ntm.criteria.assessment.application;

import java.time.LocalDate;
import vn.ntm.criteria.assessment.domain.Period;
import vn.ntm.criteria.criteriaset.domain.SetVersion;
import vn.ntm.kernel.UnitCode;

/** What is assessed: a unit, under a version of a criteria set, in a period. */
public record AssessmentKey(UnitCode unit, SetVersion set, Period period) {

    /** On which the code of the unit is read. */
    public LocalDate day() {
        return period.lastDay();
    }

    public AssessmentKey under(SetVersion other) {
        return new AssessmentKey(unit, other, period);
    }
}
