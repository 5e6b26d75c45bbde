package vn.ntm.criteria.debt;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.Confidence;
import vn.ntm.kernel.Money;
import vn.ntm.kernel.UnitCode;

/**
 * The construction debt of a unit at the end of a period, as a report states it.
 *
 * @param unitOn the day for which the unit's code is read: the last of the period
 * @param amount zero says that there is none; where nothing is on file, nothing is known
 */
@Schema(name = "ConstructionDebt")
record DebtView(
        UUID id,
        UnitCode unitCode,
        LocalDate unitOn,
        @Schema(pattern = "^\\d{4}(-H[12])?$") String period,
        Money amount,
        String source,
        Confidence confidence,
        @Nullable String note) {

    static DebtView of(DebtQueries.Listed listed) {
        var debt = listed.debt();
        var provenance = debt.provenance();
        return new DebtView(
                listed.id(),
                debt.unit(),
                debt.unitOn(),
                debt.period().toString(),
                Money.dong(debt.amount()),
                provenance.source(),
                provenance.confidence(),
                provenance.note());
    }
}
