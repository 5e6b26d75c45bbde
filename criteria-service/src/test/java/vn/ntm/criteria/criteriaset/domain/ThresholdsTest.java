package vn.ntm.criteria.criteriaset.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ntm.criteria.criteriaset.domain.SetsForTests.indicator;
import static vn.ntm.criteria.criteriaset.domain.SetsForTests.level;
import static vn.ntm.criteria.criteriaset.domain.SetsForTests.threshold;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.criteria.criteriaset.domain.indicator.Area;
import vn.ntm.criteria.criteriaset.domain.indicator.Certainty;
import vn.ntm.criteria.criteriaset.domain.indicator.Indicator;
import vn.ntm.criteria.criteriaset.domain.indicator.IndicatorKind;
import vn.ntm.criteria.criteriaset.domain.indicator.Threshold;
import vn.ntm.criteria.criteriaset.domain.indicator.ThresholdRule;
import vn.ntm.criteria.criteriaset.domain.indicator.Thresholds;
import vn.ntm.criteria.criteriaset.domain.indicator.UnitOfMeasure;
import vn.ntm.kernel.ProgrammeYear;

/** Which level holds where and when, and which levels an indicator can have. */
class ThresholdsTest {

    @Test
    void aLevelOfTheWholeCountryHoldsEverywhere() {
        var national = new Thresholds(List.of(level("1.1", Area.CHUNG, null, "90")));

        assertThat(in(national, Area.BTB, 2024)).contains(new BigDecimal("9E+1"));
        assertThat(in(national, null, 2024)).contains(new BigDecimal("9E+1"));
    }

    @Test
    void whereAreasHaveTheirOwnLevelsTheNationalOneStandsInForNone() {
        var regional =
                new Thresholds(List.of(level("1.1", Area.CHUNG, null, "98"), level("1.1", Area.BTB, null, "97")));

        assertThat(in(regional, Area.BTB, 2024)).contains(new BigDecimal("97"));
        assertThat(in(regional, Area.TDMNPB, 2024)).isEmpty();
        assertThat(in(regional, null, 2024)).isEmpty();
    }

    @Test
    void aLevelOfAYearHoldsInThatYearAlone() {
        var yearly = new Thresholds(List.of(level("1.1", Area.BTB, 2022, "39"), level("1.1", Area.BTB, 2023, "42")));

        assertThat(in(yearly, Area.BTB, 2023)).contains(new BigDecimal("42"));
        assertThat(in(yearly, Area.BTB, 2026)).isEmpty();
    }

    @Test
    void theLevelOfAYearGoesBeforeThatOfAllYears() {
        var both = new Thresholds(List.of(level("1.1", Area.BTB, null, "40"), level("1.1", Area.BTB, 2023, "42")));

        assertThat(in(both, Area.BTB, 2023)).contains(new BigDecimal("42"));
        assertThat(in(both, Area.BTB, 2024)).contains(new BigDecimal("4E+1"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            AT_LEAST         | PERCENT |          | 98  |    |     | CONFIRMED | true
            AT_LEAST         | PERCENT |          | 100 |    |     | CONFIRMED | true
            AT_LEAST         | PERCENT |          | 101 |    |     | CONFIRMED | false
            AT_LEAST         | COUNT   |          | 101 |    |     | CONFIRMED | true
            AT_LEAST         | PERCENT |          |     |    |     | CONFIRMED | false
            AT_LEAST         | PERCENT |          |     |    |     | UNKNOWN   | true
            AT_LEAST         | PERCENT |          | 98  |    |     | UNKNOWN   | false
            AT_LEAST         | PERCENT |          | 98  | 5  |     | CONFIRMED | false
            AT_LEAST         | PERCENT | AT_LEAST | 98  |    |     | CONFIRMED | false
            AT_MOST          | HOUSE   |          | 0   |    |     | CONFIRMED | true
            PASS             | PASS    |          |     |    |     | OWN_HIGH  | true
            PASS             | PASS    |          | 1   |    |     | OWN_HIGH  | false
            ORDINAL          | LEVEL   |          |     |    | KHA | OWN_HIGH  | true
            ORDINAL          | LEVEL   |          |     |    |     | OWN_HIGH  | false
            TWO_PART         | PERCENT |          | 90  | 50 |     | CONFIRMED | true
            TWO_PART         | PERCENT |          | 90  |    |     | CONFIRMED | false
            RELATIVE         | COUNT   |          | 110 |    |     | CONFIRMED | true
            PROVINCE_DEFINED | PERCENT | AT_LEAST | 80  |    |     | CONFIRMED | true
            PROVINCE_DEFINED | PERCENT |          | 80  |    |     | CONFIRMED | false
            PROVINCE_DEFINED | PERCENT | PASS     |     |    |     | CONFIRMED | false
            PROVINCE_DEFINED | PASS    | PASS     |     |    |     | CONFIRMED | true
            """)
    void aLevelHasThePartsOfItsKind(
            IndicatorKind kind,
            UnitOfMeasure unit,
            @Nullable ThresholdRule rule,
            @Nullable String amount,
            @Nullable String part,
            @Nullable String step,
            Certainty certainty,
            boolean fits) {
        Indicator indicator = indicator("1.1", kind, unit);
        Threshold threshold = threshold("1.1", Area.CHUNG, null, rule, amount, part, step, certainty);

        assertThat(threshold.fits(indicator)).isEqualTo(fits);
    }

    private static Optional<BigDecimal> in(Thresholds thresholds, @Nullable Area area, int year) {
        return thresholds.in(area, new ProgrammeYear(year)).map(Threshold::amount);
    }
}
