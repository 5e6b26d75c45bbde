package vn.ntm.criteria.funding.balance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.ntm.criteria.funding.ledger.domain.BudgetTier;
import vn.ntm.criteria.funding.ledger.domain.ContributionForm;
import vn.ntm.criteria.funding.ledger.domain.FundingLine;
import vn.ntm.criteria.funding.ledger.domain.FundingNature;
import vn.ntm.criteria.funding.ledger.domain.FundingSource;
import vn.ntm.criteria.funding.ledger.domain.FundingStage;
import vn.ntm.criteria.funding.ledger.domain.HalfYear;

/** A balance is made of sums, and its shares are computed. */
class BalanceTest {

    /** What the district Lộc Hà reported: people, direct budget, other, integrated, enterprises, in million VND. */
    private static final List<String> LOC_HA = List.of("31920", "49699", "15333", "56890", "5976");

    @Test
    void thePartsOfTheReportOfLocHaAddUpAndItsPrintedSharesDoNot() {
        List<BigDecimal> parts = LOC_HA.stream().map(BigDecimal::new).toList();
        BigDecimal total = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);

        List<Share> shares = parts.stream()
                .map(part -> Objects.requireNonNull(Share.of(part, total)))
                .toList();

        assertThat(total).isEqualByComparingTo("159818");
        assertThat(shares)
                .extracting(share ->
                        share.percent().setScale(1, RoundingMode.HALF_UP).toPlainString())
                .containsExactly("20.0", "31.1", "9.6", "35.6", "3.7");
        assertThat(shares)
                .extracting(share ->
                        share.percent().setScale(0, RoundingMode.HALF_UP).toPlainString())
                .as("the report printed 20, 30, 9, 38, 3")
                .containsExactly("20", "31", "10", "36", "4");
        assertThat(shares).extracting(Share::denominator).containsOnly(total);
    }

    @Test
    void thereIsNoShareOfNothing() {
        assertThat(Share.of(BigDecimal.ZERO, BigDecimal.ZERO)).isNull();
        assertThat(Share.of(BigDecimal.TEN, BigDecimal.ZERO)).isNull();
    }

    @Test
    void everyTotalIsTheSumOfItsPartsToTheDong() {
        for (int seed = 0; seed < 200; seed++) {
            var chance = new Random(seed);
            var balance = new Balance(cells(chance));

            for (Column column : Column.values()) {
                Sum whole = balance.of(column);
                List<Sum> sources = Arrays.stream(FundingSource.values())
                        .map(source -> balance.of(column, source))
                        .toList();
                assertThat(total(sources)).as("seed %d, %s", seed, column).isEqualByComparingTo(whole.total());
                assertThat(whole.cash().add(whole.inKind())).isEqualByComparingTo(whole.total());
            }
            assertThat(balance.of(Column.DELIVERED_FIRST_HALF)
                            .total()
                            .add(balance.of(Column.DELIVERED_SECOND_HALF).total()))
                    .isEqualByComparingTo(balance.of(Column.DELIVERED).total());
            assertBudgetsAreTheirLines(balance);
        }
    }

    @Test
    void aBudgetIsSplitInTheOrderOfTheForm() {
        var balance = new Balance(List.of(
                cell(line(FundingSource.LOCAL_BUDGET, BudgetTier.COMMUNE, FundingNature.INVESTMENT)),
                cell(line(FundingSource.LOCAL_BUDGET, BudgetTier.PROVINCE, FundingNature.RECURRENT)),
                cell(line(FundingSource.LOCAL_BUDGET, BudgetTier.PROVINCE, FundingNature.INVESTMENT)),
                cell(new FundingLine(FundingSource.PEOPLE, null, null))));

        assertThat(balance.linesOf(FundingSource.LOCAL_BUDGET))
                .containsExactly(
                        line(FundingSource.LOCAL_BUDGET, BudgetTier.PROVINCE, FundingNature.INVESTMENT),
                        line(FundingSource.LOCAL_BUDGET, BudgetTier.PROVINCE, FundingNature.RECURRENT),
                        line(FundingSource.LOCAL_BUDGET, BudgetTier.COMMUNE, FundingNature.INVESTMENT));
        assertThat(balance.linesOf(FundingSource.PEOPLE)).isEmpty();
    }

    private static void assertBudgetsAreTheirLines(Balance balance) {
        for (FundingSource source : List.of(FundingSource.CENTRAL_BUDGET, FundingSource.LOCAL_BUDGET)) {
            Sum whole = balance.of(Column.PLANNED, source);
            List<Sum> lines = balance.linesOf(source).stream()
                    .map(line -> balance.of(Column.PLANNED, line))
                    .toList();
            assertThat(total(lines)).isEqualByComparingTo(whole.total());
            assertThat(whole.investment().add(whole.recurrent())).isEqualByComparingTo(whole.total());
        }
    }

    private static BigDecimal total(List<Sum> sums) {
        return sums.stream().map(Sum::total).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<Cell> cells(Random chance) {
        var cells = new ArrayList<Cell>();
        for (int i = chance.nextInt(60); i > 0; i--) {
            FundingSource source = one(chance, FundingSource.values());
            cells.add(new Cell(
                    new FundingLine(
                            source,
                            source == FundingSource.LOCAL_BUDGET ? one(chance, BudgetTier.values()) : null,
                            source.isBudget() ? one(chance, FundingNature.values()) : null),
                    one(chance, FundingStage.values()),
                    one(chance, HalfYear.values()),
                    source.isCashOnly() ? ContributionForm.CASH : one(chance, ContributionForm.values()),
                    BigDecimal.valueOf(chance.nextLong(1, 1_000_000_000_000_000L)),
                    chance.nextInt(1, 5)));
        }
        return cells;
    }

    private static Cell cell(FundingLine line) {
        return new Cell(line, FundingStage.PLANNED, HalfYear.FIRST, ContributionForm.CASH, BigDecimal.ONE, 1);
    }

    private static FundingLine line(FundingSource source, BudgetTier tier, FundingNature nature) {
        return new FundingLine(source, tier, nature);
    }

    private static <T> T one(Random chance, T[] values) {
        return values[chance.nextInt(values.length)];
    }
}
