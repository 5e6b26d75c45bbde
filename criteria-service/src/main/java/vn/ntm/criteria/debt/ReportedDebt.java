package vn.ntm.criteria.debt;

import java.math.BigDecimal;
import java.time.LocalDate;
import vn.ntm.criteria.assessment.domain.Period;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ledger.fact.Provenance;

/**
 * The construction debt of a unit at the end of a period, as a report states it.
 *
 * @param amount in đồng; zero says that there is none
 */
public record ReportedDebt(UnitCode unit, Period period, BigDecimal amount, Provenance provenance) {

    /** The day for which the unit's code is read. */
    public LocalDate unitOn() {
        return period.lastDay();
    }
}
