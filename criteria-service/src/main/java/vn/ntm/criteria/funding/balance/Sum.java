package vn.ntm.criteria.funding.balance;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.function.Predicate;
import vn.ntm.criteria.funding.ledger.domain.ContributionForm;
import vn.ntm.criteria.funding.ledger.domain.FundingNature;

/**
 * What some cells add up to, and what its parts do.
 *
 * @param investment of the two budgets
 * @param recurrent of the two budgets
 */
record Sum(
        BigDecimal total,
        BigDecimal cash,
        BigDecimal inKind,
        BigDecimal investment,
        BigDecimal recurrent,
        long postings) {

    static Sum of(Collection<Cell> cells) {
        return new Sum(
                sum(cells, _ -> true),
                sum(cells, cell -> cell.form() == ContributionForm.CASH),
                sum(cells, cell -> cell.form() == ContributionForm.IN_KIND),
                sum(cells, cell -> cell.line().nature() == FundingNature.INVESTMENT),
                sum(cells, cell -> cell.line().nature() == FundingNature.RECURRENT),
                cells.stream().mapToLong(Cell::postings).sum());
    }

    private static BigDecimal sum(Collection<Cell> cells, Predicate<Cell> wanted) {
        return cells.stream().filter(wanted).map(Cell::sum).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
