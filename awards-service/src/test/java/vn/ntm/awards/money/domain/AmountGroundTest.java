package vn.ntm.awards.money.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.awards.commendation.domain.RecipientKind;
import vn.ntm.awards.form.domain.Coefficient;
import vn.ntm.awards.regime.domain.Rounding;
import vn.ntm.awards.regime.domain.RoundingRule;
import vn.ntm.kernel.Confidence;
import vn.ntm.ledger.domain.Days;
import vn.ntm.ledger.domain.Origin;

class AmountGroundTest {

    private static final Origin SURE = new Origin("a test", Confidence.HIGH, null);
    private static final Origin HEARSAY = new Origin("own knowledge", Confidence.LOW, null);
    private static final RoundingRule NOT_ROUNDED = new RoundingRule(Rounding.NONE, null, SURE);
    private static final Multiplier HALF_MORE = new Multiplier(new BigDecimal("1.5"), null, SURE);

    @ParameterizedTest
    @CsvSource({
        "0.3,  2340000, NONE,               702000",
        "0.15, 2340000, NONE,               351000",
        "0.3,  2340000, UP_TO_TEN_THOUSAND, 710000",
        "1.5,  1800000, UP_TO_TEN_THOUSAND, 2700000",
        "0.15, 1,       NONE,               1"
    })
    void theAmountIsCoefficientTimesBaseSalaryRoundedAsTheRegimeSays(
            BigDecimal coefficient, BigDecimal salary, Rounding rounding, BigDecimal amount) {
        var ground = ground(coefficient, null, salary, new RoundingRule(rounding, null, SURE), SURE);

        assertThat(ground.reckoned(false).amount()).isEqualTo(amount);
        assertThat(ground.reckoned(false).assumptions()).isEmpty();
    }

    @Test
    void aHouseholdsAmountIsThatOfAnIndividualTimesTheMultiplier() {
        var ground = ground(new BigDecimal("1.5"), HALF_MORE, new BigDecimal(2_530_000), NOT_ROUNDED, SURE);

        assertThat(ground.factor()).isEqualTo(new BigDecimal("2.25"));
        assertThat(ground.reckoned(false).amount()).isEqualTo(new BigDecimal(5_692_500));
        assertThat(ground.reckoned(false).assumptions()).containsExactly(Assumption.COEFFICIENT_BY_MULTIPLIER);
    }

    @Test
    void anUnknownRoundingIsAnAssumptionAndRoundsNothing() {
        var ground = ground(new BigDecimal("0.3"), null, new BigDecimal(2_340_000), null, SURE);

        assertThat(ground.reckoned(true).amount()).isEqualTo(new BigDecimal(702_000));
        assertThat(ground.reckoned(true).assumptions())
                .containsExactlyInAnyOrder(Assumption.ROUNDING_UNKNOWN, Assumption.REGIME_NOT_RETRIEVED);
    }

    @Test
    void anAmountIsNoSurerThanTheLeastSureOfWhatItIsMadeOf() {
        assertThat(ground(BigDecimal.ONE, null, BigDecimal.TEN, NOT_ROUNDED, SURE)
                        .confidence())
                .isEqualTo(Confidence.HIGH);
        assertThat(ground(BigDecimal.ONE, HALF_MORE, BigDecimal.TEN, NOT_ROUNDED, HEARSAY)
                        .confidence())
                .isEqualTo(Confidence.LOW);
    }

    private static AmountGround ground(
            BigDecimal coefficient,
            @Nullable Multiplier multiplier,
            BigDecimal salary,
            @Nullable RoundingRule rounding,
            Origin origin) {
        return new AmountGround(
                "L2022_ND152_2025",
                RecipientKind.HOUSEHOLD,
                new Coefficient("BK_TINH", RecipientKind.INDIVIDUAL, coefficient, null, origin),
                multiplier,
                new BaseSalary(new Days(LocalDate.of(2024, 7, 1), null), salary, null, SURE),
                rounding);
    }
}
