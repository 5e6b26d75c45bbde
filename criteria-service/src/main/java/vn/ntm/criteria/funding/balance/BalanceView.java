package vn.ntm.criteria.funding.balance;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.funding.ledger.domain.BudgetTier;
import vn.ntm.criteria.funding.ledger.domain.FundingLine;
import vn.ntm.criteria.funding.ledger.domain.FundingNature;
import vn.ntm.criteria.funding.ledger.domain.FundingSource;
import vn.ntm.kernel.Money;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.kernel.UnitCode;

/**
 * What the ledger adds up to for a programme year. Every amount is the sum of the postings that its href lists, to the
 * đồng; no amount and no share is kept.
 *
 * @param unitCode whose balance it is, with all units below; absent when all units were asked for
 * @param total of all sources
 * @param sources the six sources, in the order of the form, also those of which nothing is posted
 */
@Schema(name = "FundingBalance")
record BalanceView(
        ProgrammeYear programmeYear,
        @Nullable UnitCode unitCode,
        ColumnsView total,
        List<SourceView> sources,
        LocalDate validOn,
        Instant knownAt) {

    static BalanceView of(BalanceQuestion question, Balance balance) {
        return new BalanceView(
                question.year(),
                question.unit(),
                ColumnsView.of(balance, balance::of, question::href),
                Arrays.stream(FundingSource.values())
                        .map(source -> SourceView.of(question, balance, source))
                        .toList(),
                question.asOf().validOn(),
                question.asOf().knownAt());
    }

    /**
     * A source.
     *
     * @param lines into which a budget is split, those of which there are postings; never to be added to the source
     */
    @Schema(name = "FundingSourceBalance")
    record SourceView(FundingSource source, ColumnsView whole, List<LineView> lines) {

        static SourceView of(BalanceQuestion question, Balance balance, FundingSource source) {
            return new SourceView(
                    source,
                    ColumnsView.of(
                            balance, column -> balance.of(column, source), column -> question.href(column, source)),
                    balance.linesOf(source).stream()
                            .map(line -> LineView.of(question, balance, line))
                            .toList());
        }
    }

    /** A row into which a budget is split. */
    @Schema(name = "FundingLineBalance")
    record LineView(
            @Nullable BudgetTier budgetTier, @Nullable FundingNature nature, ColumnsView whole) {

        static LineView of(BalanceQuestion question, Balance balance, FundingLine line) {
            return new LineView(
                    line.tier(),
                    line.nature(),
                    ColumnsView.of(balance, column -> balance.of(column, line), column -> question.href(column, line)));
        }
    }

    /**
     * A row of the balance.
     *
     * @param delivered in the year: in its first half and after it
     * @param percentOfPlan what was delivered, of what was planned; absent if nothing was planned
     */
    @Schema(name = "FundingColumns")
    record ColumnsView(
            SumView planned,
            SumView committed,
            SumView deliveredFirstHalf,
            SumView deliveredSecondHalf,
            SumView delivered,
            @Nullable ShareView percentOfPlan) {

        static ColumnsView of(Balance balance, Function<Column, Sum> sums, Function<Column, String> hrefs) {
            Function<Column, SumView> view =
                    column -> SumView.of(sums.apply(column), balance.of(column).total(), hrefs.apply(column));
            BigDecimal delivered = sums.apply(Column.DELIVERED).total();
            return new ColumnsView(
                    view.apply(Column.PLANNED),
                    view.apply(Column.COMMITTED),
                    view.apply(Column.DELIVERED_FIRST_HALF),
                    view.apply(Column.DELIVERED_SECOND_HALF),
                    view.apply(Column.DELIVERED),
                    ShareView.of(Share.of(delivered, sums.apply(Column.PLANNED).total())));
        }
    }

    /**
     * What some postings add up to.
     *
     * @param cash and inKind are the total; with {@code &form=} the href lists the postings of each
     * @param investment and recurrent are the two budgets; with {@code &nature=} the href lists the postings of each
     * @param postings how many there are, reversals too
     * @param share of the column's total; absent if that is zero
     * @param href where they are listed
     */
    @Schema(name = "FundingSum")
    record SumView(
            Money total,
            Money cash,
            Money inKind,
            Money investment,
            Money recurrent,
            long postings,
            @Nullable ShareView share,
            String href) {

        static SumView of(Sum sum, BigDecimal ofColumn, String href) {
            return new SumView(
                    Money.dong(sum.total()),
                    Money.dong(sum.cash()),
                    Money.dong(sum.inKind()),
                    Money.dong(sum.investment()),
                    Money.dong(sum.recurrent()),
                    sum.postings(),
                    ShareView.of(Share.of(sum.total(), ofColumn)),
                    href);
        }
    }

    /**
     * A share, computed from its two amounts.
     *
     * @param percent to two decimals, half up
     */
    @Schema(name = "FundingShare")
    record ShareView(BigDecimal percent, Money numerator, Money denominator) {

        static @Nullable ShareView of(@Nullable Share share) {
            return share == null
                    ? null
                    : new ShareView(share.percent(), Money.dong(share.numerator()), Money.dong(share.denominator()));
        }
    }
}
