package vn.ntm.ocop.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.ocop.ruleset.RulesOfTheProvince;
import vn.ntm.ocop.ruleset.domain.RuleSet;
import vn.ntm.ocop.scoring.domain.Average;
import vn.ntm.ocop.scoring.domain.Rating;
import vn.ntm.ocop.scoring.domain.Trace.BracketHit;

class BracketTest {

    /** average | stars by 1048, by 148, by 148 as changed by 1489, by 26 | whether 1048 prints no band for it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0     | 1 | 1 | 1 | 1 | false",
                "29.99 | 1 | 1 | 1 | 1 | false",
                "30    | 2 | 2 | 2 | 2 | false",
                "49    | 2 | 2 | 2 | 2 | false",
                "49.01 | 2 | 2 | 2 | 2 | true",
                "49.99 | 2 | 2 | 2 | 2 | true",
                "50    | 3 | 3 | 3 | 3 | false",
                "69    | 3 | 3 | 3 | 3 | false",
                "69.5  | 3 | 3 | 3 | 3 | true",
                "69.99 | 3 | 3 | 3 | 3 | true",
                "70    | 4 | 4 | 4 | 4 | false",
                "89    | 4 | 4 | 4 | 4 | false",
                "89.5  | 4 | 4 | 4 | 4 | true",
                "89.99 | 4 | 4 | 4 | 4 | true",
                "90    | 5 | 5 | 5 | 5 | false",
                "100   | 5 | 5 | 5 | 5 | false"
            })
    void anAverageAtAnEdgeHasTheStarsOfItsRegime(
            BigDecimal points, int by1048, int by148, int by1489, int by26, boolean unprinted) {
        assertThat(hit("QD1048_2019", points).bracket().stars()).isEqualTo(by1048);
        assertThat(hit("QD1048_2019", points).betweenBands()).isEqualTo(unprinted);
        assertThat(hit("QD148_2023", points).bracket().stars()).isEqualTo(by148);
        assertThat(hit("QD148_2023_QD1489_2025", points).bracket().stars()).isEqualTo(by1489);
        assertThat(hit("QD26_2026", points).bracket().stars()).isEqualTo(by26);
        assertThat(hit("QD26_2026", points).betweenBands()).isFalse();
    }

    /** 629 / 9 = 69.888…, 809 / 9 = 89.888…: near an edge is not over it. */
    @Test
    void anAverageIsJudgedAsItIsAndNeverRounded() {
        RuleSet rules = RulesOfTheProvince.ruleSet("QD26_2026");

        assertThat(stars(rules, "629", 9)).isEqualTo(3);
        assertThat(stars(rules, "630", 9)).isEqualTo(4);
        assertThat(stars(rules, "809", 9)).isEqualTo(4);
        assertThat(stars(rules, "810", 9)).isEqualTo(5);
        assertThat(stars(rules, "269.999999999999999999999999999999", 3)).isEqualTo(4);
        assertThat(stars(rules, "270", 3)).isEqualTo(5);
    }

    @Test
    void anAverageIsShownCutSoThatItNeverLooksLikeMoreThanItIs() {
        assertThat(new Average(new BigDecimal("629"), 9).shown()).isEqualTo(new BigDecimal("69.8888"));
        assertThat(new Average(new BigDecimal("809.99999"), 9).shown()).isEqualTo(new BigDecimal("89.9999"));
        assertThat(new Average(new BigDecimal("900"), 9).shown()).isEqualTo(new BigDecimal("100"));
    }

    private static int stars(RuleSet rules, String sum, int of) {
        return Rating.bracket(rules, new Average(new BigDecimal(sum), of))
                .bracket()
                .stars();
    }

    private static BracketHit hit(String ruleSet, BigDecimal points) {
        return Rating.bracket(RulesOfTheProvince.ruleSet(ruleSet), new Average(points, 1));
    }
}
