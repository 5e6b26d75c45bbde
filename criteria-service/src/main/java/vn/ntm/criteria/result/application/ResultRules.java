package vn.ntm.criteria.result.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import vn.ntm.criteria.assessment.domain.Period;
import vn.ntm.criteria.result.domain.ResultEntry;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.ledger.unit.UnitDirectory;
import vn.ntm.ledger.unit.UnitType;

/** What holds for every entry, however it comes on file. */
@ApplicationScoped
class ResultRules {

    private final ResultMeasures measures;
    private final UnitDirectory units;
    private final Calendar calendar;

    ResultRules(ResultMeasures measures, UnitDirectory units, Calendar calendar) {
        this.measures = measures;
        this.units = units;
        this.calendar = calendar;
    }

    /** @throws Refusal if the period is not over, or the unit was no commune on its last day */
    void check(UnitCode unit, Period period) {
        LocalDate day = period.lastDay();
        if (!day.isBefore(calendar.today())) {
            throw new Refusal(ResultProblem.RESULT_PERIOD_NOT_OVER, Map.of("period", period, "day", day));
        }
        if (units.on(unit, day).spell().type().tier() != UnitType.Tier.COMMUNE) {
            throw new Refusal(ResultProblem.RESULT_IS_OF_A_COMMUNE, Map.of("code", unit, "day", day));
        }
    }

    /** @throws Refusal if there is no such measure, or it is counted in whole ones */
    void check(ResultEntry entry) {
        if (!measures.require(entry.measure()).takes(entry.value())) {
            throw new Refusal(
                    ResultProblem.RESULT_IS_COUNTED,
                    Map.of("measure", entry.measure(), "value", entry.value().toPlainString()));
        }
    }
}
