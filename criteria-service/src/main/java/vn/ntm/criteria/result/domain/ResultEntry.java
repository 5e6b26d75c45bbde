package vn.ntm.criteria.result.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.assessment.domain.Period;
import vn.ntm.kernel.Confidence;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ledger.domain.PlainNumber;

/**
 * What a commune reached in a period, or had at its end.
 *
 * @param unit by its code on the last day of the period
 * @param value in the unit of the measure, without superfluous zeros
 * @param source where it was read
 */
public record ResultEntry(
        String measure,
        UnitCode unit,
        Period period,
        BigDecimal value,
        String source,
        Confidence confidence,
        @Nullable String note) {

    public ResultEntry {
        value = PlainNumber.of(value);
    }
}
