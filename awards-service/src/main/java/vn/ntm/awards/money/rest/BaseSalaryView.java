package vn.ntm.awards.money.rest;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.money.domain.BaseSalary;
import vn.ntm.kernel.Confidence;
import vn.ntm.kernel.Money;

/**
 * The base salary on days.
 *
 * @param amount a month
 * @param validFrom the first day
 * @param validTo the day after the last; absent while it lasts
 */
@Schema(name = "BaseSalary")
record BaseSalaryView(
        Money amount,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String legalBasis,
        String source,
        Confidence confidence,
        @Nullable String note) {

    static BaseSalaryView of(BaseSalary salary) {
        return new BaseSalaryView(
                Money.dong(salary.amount()),
                salary.valid().from(),
                salary.valid().to(),
                salary.legalBasis(),
                salary.origin().source(),
                salary.origin().confidence(),
                salary.origin().note());
    }
}
