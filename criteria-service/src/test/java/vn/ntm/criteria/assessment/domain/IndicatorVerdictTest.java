package vn.ntm.criteria.assessment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ntm.criteria.assessment.domain.ValuesForTests.number;
import static vn.ntm.criteria.assessment.domain.ValuesForTests.parts;
import static vn.ntm.criteria.assessment.domain.ValuesForTests.share;
import static vn.ntm.criteria.assessment.domain.VerdictsForTests.IN_BTB;
import static vn.ntm.criteria.assessment.domain.VerdictsForTests.judged;
import static vn.ntm.criteria.assessment.domain.VerdictsForTests.missing;
import static vn.ntm.criteria.assessment.domain.VerdictsForTests.one;
import static vn.ntm.criteria.assessment.domain.VerdictsForTests.relative;
import static vn.ntm.criteria.assessment.domain.VerdictsForTests.set;
import static vn.ntm.criteria.assessment.domain.VerdictsForTests.withAdvanced;
import static vn.ntm.criteria.criteriaset.domain.SetsForTests.NAME;
import static vn.ntm.criteria.criteriaset.domain.SetsForTests.READ;
import static vn.ntm.criteria.criteriaset.domain.SetsForTests.indicator;
import static vn.ntm.criteria.criteriaset.domain.SetsForTests.level;
import static vn.ntm.criteria.criteriaset.domain.SetsForTests.threshold;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.criteria.assessment.domain.verdict.Circumstances;
import vn.ntm.criteria.assessment.domain.verdict.IndicatorVerdict;
import vn.ntm.criteria.assessment.domain.verdict.Missing;
import vn.ntm.criteria.assessment.domain.verdict.Shortfall;
import vn.ntm.criteria.assessment.domain.verdict.Verdict;
import vn.ntm.criteria.criteriaset.domain.CriteriaSet;
import vn.ntm.criteria.criteriaset.domain.indicator.Area;
import vn.ntm.criteria.criteriaset.domain.indicator.Certainty;
import vn.ntm.criteria.criteriaset.domain.indicator.Indicator;
import vn.ntm.criteria.criteriaset.domain.indicator.IndicatorKind;
import vn.ntm.criteria.criteriaset.domain.indicator.Threshold;
import vn.ntm.criteria.criteriaset.domain.indicator.ThresholdRule;
import vn.ntm.criteria.criteriaset.domain.indicator.UnitOfMeasure;
import vn.ntm.kernel.ProgrammeYear;

/** The verdict on an indicator, and why there is none. */
class IndicatorVerdictTest {

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST,98,97.999999,NOT_MET", "AT_LEAST,98,98,MET", "AT_LEAST,98,98.000001,MET",
        "AT_MOST,5,4.999999,MET", "AT_MOST,5,5,MET", "AT_MOST,5,5.000001,NOT_MET",
        "AT_MOST,0,0,MET", "AT_MOST,0,1,NOT_MET"
    })
    void aNumberIsHeldAgainstItsBoundExactly(IndicatorKind kind, String bound, String found, Verdict verdict) {
        assertThat(one(kind, level("1.1", Area.CHUNG, null, bound), number(found))
                        .verdict())
                .isEqualTo(verdict);
    }

    @Test
    void aShareIsComparedByItsPartsAndNeverRounded() {
        Threshold third = level("1.1", Area.CHUNG, null, "33.333333");

        assertThat(one(IndicatorKind.AT_LEAST, third, share("1", "3")).verdict())
                .isEqualTo(Verdict.MET);
        assertThat(one(IndicatorKind.AT_LEAST, level("1.1", Area.CHUNG, null, "33.333334"), share("1", "3"))
                        .verdict())
                .isEqualTo(Verdict.NOT_MET);
        assertThat(one(IndicatorKind.AT_LEAST, level("1.1", Area.CHUNG, null, "98"), share("97999", "100000"))
                        .verdict())
                .isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void byWhateverPartsAShareIsGivenTheVerdictIsThatOfItsExactPercentage() {
        var random = new Random(2024);
        for (int i = 0; i < 10_000; i++) {
            int whole = 1 + random.nextInt(5000);
            long part = random.nextInt(whole + 1);
            long bound = random.nextInt(101);
            boolean met = part * 100 >= bound * whole;

            Verdict verdict = one(
                            IndicatorKind.AT_LEAST,
                            level("1.1", Area.CHUNG, null, Long.toString(bound)),
                            share(Long.toString(part), Long.toString(whole)))
                    .verdict();

            assertThat(verdict)
                    .as("%d of %d, at least %d %%", part, (long) whole, bound)
                    .isEqualTo(met ? Verdict.MET : Verdict.NOT_MET);
        }
    }

    @Test
    void passOrFail() {
        Threshold pass = threshold("1.1", Area.CHUNG, null, null, null, null, null, Certainty.CONFIRMED);

        assertThat(one(IndicatorKind.PASS, pass, new IndicatorValue.Passed(true))
                        .verdict())
                .isEqualTo(Verdict.MET);
        assertThat(one(IndicatorKind.PASS, pass, new IndicatorValue.Passed(false))
                        .verdict())
                .isEqualTo(Verdict.NOT_MET);
    }

    @ParameterizedTest
    @CsvSource({
        ",KHA,KHA,MET,",
        ",KHA,TOT,UNDECIDED,SCALE",
        ",2,3,MET,",
        ",2,1,NOT_MET,",
        ",2,KHA,UNDECIDED,SCALE",
        "YEU;KHA;TOT,KHA,TOT,MET,",
        "YEU;KHA;TOT,KHA,YEU,NOT_MET,"
    })
    void aStepIsHeldAgainstTheScaleAsFarAsItIsKnown(
            @Nullable String scale, String asked, String found, Verdict verdict, @Nullable Missing missing) {
        List<String> steps = scale == null ? List.of() : List.of(scale.split(";", -1));
        var indicator = new Indicator(
                "1.1", 1, NAME, IndicatorKind.ORDINAL, UnitOfMeasure.LEVEL, null, steps, false, null, READ);
        IndicatorVerdict said = judged(
                        set(
                                indicator,
                                threshold("1.1", Area.CHUNG, null, null, null, null, asked, Certainty.CONFIRMED)),
                        IN_BTB,
                        new IndicatorValue.Step(found))
                .indicators()
                .getFirst();

        assertThat(said.verdict()).isEqualTo(verdict);
        assertThat(said.missing()).isEqualTo(missing);
    }

    @ParameterizedTest
    @CsvSource({"90,60,MET", "89,60,NOT_MET", "90,59,NOT_MET", "89,59,NOT_MET"})
    void bothPartsOfAValueMustReachTheirLevels(String total, String part, Verdict verdict) {
        var indicator = new Indicator(
                "1.1",
                1,
                NAME,
                IndicatorKind.TWO_PART,
                UnitOfMeasure.PERCENT,
                UnitOfMeasure.PERCENT,
                List.of(),
                false,
                null,
                READ);
        CriteriaSet set =
                set(indicator, threshold("1.1", Area.CHUNG, null, null, "90", "60", null, Certainty.CONFIRMED));

        assertThat(judged(set, IN_BTB, new IndicatorValue.TwoPart(parts(total, "100"), parts(part, "100")))
                        .verdict())
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"59.399999,NOT_MET", "59.4,MET"})
    void aRelativeLevelIsComputedFromTheOtherSetAtTheSameTimeAndPlace(String income, Verdict verdict) {
        IndicatorVerdict said = judged(relative(), withAdvanced("54", Certainty.OWN_MEDIUM), number(income))
                .indicators()
                .getFirst();

        assertThat(said.verdict()).isEqualTo(verdict);
        assertThat(said.restsOnUnconfirmed())
                .as("it is as sure as the other's level")
                .isTrue();
    }

    @Test
    void aRelativeLevelWithoutTheOtherIsNotOnFile() {
        assertThat(missing(judged(relative(), IN_BTB, number("100")))).isEqualTo(Missing.REFERENCE_THRESHOLD);
        assertThat(missing(judged(relative(), withAdvanced(null, Certainty.UNKNOWN), number("100"))))
                .isEqualTo(Missing.REFERENCE_THRESHOLD);
    }

    @Test
    void whereTheProvinceHasNotSaidTheLevelThereIsNoVerdict() {
        Indicator roads = indicator("1.1", IndicatorKind.PROVINCE_DEFINED, UnitOfMeasure.PERCENT);

        assertThat(missing(judged(set(roads), IN_BTB, number("100")))).isEqualTo(Missing.PROVINCIAL_THRESHOLD);
        assertThat(judged(
                                set(
                                        roads,
                                        threshold(
                                                "1.1",
                                                Area.CHUNG,
                                                null,
                                                ThresholdRule.AT_LEAST,
                                                "80",
                                                null,
                                                null,
                                                Certainty.CONFIRMED)),
                                IN_BTB,
                                number("79"))
                        .verdict())
                .isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void withoutAValueALevelAnAreaThereIsNoVerdictAndItSaysWhy() {
        Indicator income = indicator("1.1", IndicatorKind.AT_LEAST, UnitOfMeasure.COUNT);
        Threshold regional = level("1.1", Area.BTB, 2024, "45");
        var nowhere = new Circumstances(new ProgrammeYear(2024), Map.of(), Map.of());
        var nextYear = new Circumstances(new ProgrammeYear(2025), IN_BTB.areas(), Map.of());

        assertThat(missing(judged(set(income, regional), IN_BTB, null))).isEqualTo(Missing.VALUE);
        assertThat(missing(judged(set(income), IN_BTB, number("1")))).isEqualTo(Missing.THRESHOLD);
        assertThat(missing(judged(set(income, regional), nextYear, number("1"))))
                .isEqualTo(Missing.THRESHOLD);
        assertThat(missing(judged(set(income, regional), nowhere, number("1")))).isEqualTo(Missing.AREA);
        assertThat(missing(judged(
                        set(income, threshold("1.1", Area.BTB, null, null, null, null, null, Certainty.UNKNOWN)),
                        IN_BTB,
                        number("1"))))
                .isEqualTo(Missing.THRESHOLD);
    }

    @Test
    void theShortfallIsExactAndCountsWholeHouseholds() {
        Threshold bound = level("1.1", Area.CHUNG, null, "98");

        assertThat(Shortfall.of(one(IndicatorKind.AT_LEAST, bound, number("97.5"))))
                .contains(new Shortfall(new BigDecimal("0.5"), null, null));
        assertThat(Shortfall.of(one(IndicatorKind.AT_LEAST, bound, share("974", "1001"))))
                .hasValueSatisfying(shortfall -> assertThat(shortfall.parts()).isEqualByComparingTo("7"));
        assertThat(Shortfall.of(one(IndicatorKind.AT_MOST, level("1.1", Area.CHUNG, null, "5"), number("7"))))
                .contains(new Shortfall(new BigDecimal("2"), null, null));
        assertThat(Shortfall.of(one(IndicatorKind.AT_LEAST, bound, number("98"))))
                .isEmpty();
    }
}
