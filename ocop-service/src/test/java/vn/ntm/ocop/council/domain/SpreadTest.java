package vn.ntm.ocop.council.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.ntm.ocop.ruleset.domain.Part;
import vn.ntm.ocop.scoring.domain.Average;
import vn.ntm.ocop.scoring.domain.CouncilResult;
import vn.ntm.ocop.scoring.domain.SheetTotals;
import vn.ntm.ocop.scoring.domain.Trace;

class SpreadTest {

    @Test
    void withoutARuleThereIsNoSecondScoringHoweverFarTheSheetsLieApart() {
        Spread spread = Spread.of(result(0, 100), new WorkingRules(Map.of()), 1);

        assertThat(spread.rule()).isEqualTo(SpreadRule.NOT_SET);
        assertThat(spread.scoredAgain()).isFalse();
    }

    @Test
    void sheetsMayLieAsFarApartAsTheRuleSaysAndNoFurther() {
        var rules = rules(CouncilRule.MOST_SPREAD, 10);

        assertThat(Spread.of(result(70, 80), rules, 1).rule()).isEqualTo(SpreadRule.KEPT);
        assertThat(Spread.of(result(70, 81), rules, 1).rule()).isEqualTo(SpreadRule.BROKEN);
    }

    @Test
    void aTotalTooFarFromTheAverageIsNamed() {
        Spread spread = Spread.of(result(80, 80, 71), rules(CouncilRule.MOST_FROM_AVERAGE, 5), 1);

        assertThat(spread.scoredAgain()).isTrue();
        assertThat(spread.outliers()).containsExactly("m2");
    }

    @Test
    void theAverageIsNotRoundedWhenATotalIsHeldAgainstIt() {
        // 70, 70, 71: the average is 70 1/3, and 71 lies 2/3 from it
        BigDecimal limit = new BigDecimal("0.6666");

        assertThat(Spread.outliers(result(70, 70, 71), Optional.of(limit))).containsExactly("m2");
        assertThat(Spread.outliers(result(70, 70, 71), Optional.of(new BigDecimal("0.6667"))))
                .isEmpty();
    }

    @Test
    void afterTheLastScoringThatTheRulesAllowTheSheetsStand() {
        var rules = new WorkingRules(
                Map.of(CouncilRule.MOST_SPREAD, BigDecimal.TEN, CouncilRule.MOST_SCORINGS, BigDecimal.TWO));

        assertThat(Spread.of(result(50, 90), rules, 1).rule()).isEqualTo(SpreadRule.BROKEN);
        assertThat(Spread.of(result(50, 90), rules, 2).rule()).isEqualTo(SpreadRule.BROKEN_NO_MORE_SCORINGS);
        assertThat(Spread.of(result(50, 90), rules(CouncilRule.MOST_SPREAD, 10), 9)
                        .rule())
                .isEqualTo(SpreadRule.BROKEN);
    }

    private static WorkingRules rules(CouncilRule rule, int value) {
        return new WorkingRules(Map.of(rule, BigDecimal.valueOf(value)));
    }

    private static CouncilResult result(int... totals) {
        var sheets = new ArrayList<SheetTotals>();
        BigDecimal sum = BigDecimal.ZERO;
        int lowest = 100;
        int highest = 0;
        for (int i = 0; i < totals.length; i++) {
            sheets.add(new SheetTotals("m" + i, Map.of(Part.A, BigDecimal.ZERO), BigDecimal.valueOf(totals[i])));
            sum = sum.add(BigDecimal.valueOf(totals[i]));
            lowest = Math.min(lowest, totals[i]);
            highest = Math.max(highest, totals[i]);
        }
        return new CouncilResult(
                CouncilResult.RatingOutcome.RATED,
                Optional.of(3),
                new Average(sum, totals.length),
                BigDecimal.valueOf((long) highest - lowest),
                sheets,
                NO_TRACE);
    }

    private static final Trace NO_TRACE =
            new Trace(new Trace.BracketHit(Brackets.THREE, false), List.of(), List.of(), List.of(), List.of());
}
