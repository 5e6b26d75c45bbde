package vn.ntm.criteria.progress.rest.answer;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.progress.domain.DebtReport;
import vn.ntm.criteria.progress.domain.Tally;
import vn.ntm.kernel.Money;

/**
 * The construction debt of communes as it was reported for the period.
 *
 * @param reporting communes of which there is a report, of all; of the others nothing is known
 * @param indebted communes of which a report states a debt, of those with a report
 * @param amount what the reports add up to; absent if there is none
 */
@Schema(name = "ConstructionDebtSum")
public record DebtSumView(
        ShareView reporting, ShareView indebted, @Nullable Money amount) {

    static DebtSumView of(Tally tally, ProgressLinks links) {
        int reporting = tally.in(DebtReport.REPORTED);
        return new DebtSumView(
                ShareView.of(reporting, tally.size(), links.in(DebtReport.REPORTED)),
                ShareView.of(tally.in(DebtReport.OWED), reporting, links.in(DebtReport.OWED)),
                tally.debt().map(Money::dong).orElse(null));
    }
}
