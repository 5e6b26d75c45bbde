package vn.ntm.criteria.assessment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ntm.criteria.assessment.domain.ValuesForTests.number;
import static vn.ntm.criteria.assessment.domain.ValuesForTests.parts;
import static vn.ntm.criteria.assessment.domain.ValuesForTests.share;
import static vn.ntm.criteria.criteriaset.domain.SetsForTests.NAME;
import static vn.ntm.criteria.criteriaset.domain.SetsForTests.READ;
import static vn.ntm.criteria.criteriaset.domain.SetsForTests.added;
import static vn.ntm.criteria.criteriaset.domain.SetsForTests.criterion;
import static vn.ntm.criteria.criteriaset.domain.SetsForTests.indicator;
import static vn.ntm.criteria.criteriaset.domain.SetsForTests.level;
import static vn.ntm.criteria.criteriaset.domain.SetsForTests.terms;
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
import vn.ntm.criteria.assessment.domain.verdict.SetVerdict;
import vn.ntm.criteria.assessment.domain.verdict.Shortfall;
import vn.ntm.criteria.assessment.domain.verdict.Verdict;
import vn.ntm.criteria.criteriaset.domain.CriteriaSet;
import vn.ntm.criteria.criteriaset.domain.SetLevel;
import vn.ntm.criteria.criteriaset.domain.SetTerms;
import vn.ntm.criteria.criteriaset.domain.indicator.Area;
import vn.ntm.criteria.criteriaset.domain.indicator.AreaScheme;
import vn.ntm.criteria.criteriaset.domain.indicator.Certainty;
import vn.ntm.criteria.criteriaset.domain.indicator.Criterion;
import vn.ntm.criteria.criteriaset.domain.indicator.Indicator;
import vn.ntm.criteria.criteriaset.domain.indicator.IndicatorKind;
import vn.ntm.criteria.criteriaset.domain.indicator.Threshold;
import vn.ntm.criteria.criteriaset.domain.indicator.ThresholdRule;
import vn.ntm.criteria.criteriaset.domain.indicator.UnitOfMeasure;
import vn.ntm.kernel.ProgrammeYear;

/** The verdict on an indicator, a criterion and a set, and what each rests on. */
class VerdictTest {

    private static final Circumstances IN_BTB =
            new Circumstances(new ProgrammeYear(2024), Map.of(AreaScheme.REGION, Area.BTB), Map.of());

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
        IndicatorVerdict said = of(
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

        assertThat(of(set, IN_BTB, new IndicatorValue.TwoPart(parts(total, "100"), parts(part, "100")))
                        .verdict())
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"59.399999,NOT_MET", "59.4,MET"})
    void aRelativeLevelIsComputedFromTheOtherSetAtTheSameTimeAndPlace(String income, Verdict verdict) {
        IndicatorVerdict said = of(relative(), withAdvanced("54", Certainty.OWN_MEDIUM), number(income))
                .indicators()
                .getFirst();

        assertThat(said.verdict()).isEqualTo(verdict);
        assertThat(said.restsOnUnconfirmed())
                .as("it is as sure as the other's level")
                .isTrue();
    }

    @Test
    void aRelativeLevelWithoutTheOtherIsNotOnFile() {
        assertThat(missing(of(relative(), IN_BTB, number("100")))).isEqualTo(Missing.REFERENCE_THRESHOLD);
        assertThat(missing(of(relative(), withAdvanced(null, Certainty.UNKNOWN), number("100"))))
                .isEqualTo(Missing.REFERENCE_THRESHOLD);
    }

    @Test
    void whereTheProvinceHasNotSaidTheLevelThereIsNoVerdict() {
        Indicator roads = indicator("1.1", IndicatorKind.PROVINCE_DEFINED, UnitOfMeasure.PERCENT);

        assertThat(missing(of(set(roads), IN_BTB, number("100")))).isEqualTo(Missing.PROVINCIAL_THRESHOLD);
        assertThat(of(
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
    void whatDoesNotApplyHindersNothing() {
        Indicator villages = new Indicator(
                "1.1", 1, NAME, IndicatorKind.PASS, UnitOfMeasure.PASS, null, List.of(), true, null, READ);
        var both = new CriteriaSet(
                terms("TEST", 1, SetLevel.STANDARD, "2022-03-08", null, null, new SetTerms.Declared(1, 2)),
                List.of(criterion(1)),
                List.of(villages, indicator("1.2", IndicatorKind.AT_LEAST, UnitOfMeasure.COUNT)),
                List.of(level("1.2", Area.CHUNG, null, "1")));
        var none = new IndicatorValue.NotApplicable("no craft village");

        assertThat(SetVerdict.of(both, IN_BTB, Map.of("1.1", none, "1.2", number("1")))
                        .verdict())
                .isEqualTo(Verdict.MET);
        assertThat(of(set(villages), IN_BTB, none).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void withoutAValueALevelAnAreaThereIsNoVerdictAndItSaysWhy() {
        Indicator income = indicator("1.1", IndicatorKind.AT_LEAST, UnitOfMeasure.COUNT);
        Threshold regional = level("1.1", Area.BTB, 2024, "45");
        var nowhere = new Circumstances(new ProgrammeYear(2024), Map.of(), Map.of());
        var nextYear = new Circumstances(new ProgrammeYear(2025), IN_BTB.areas(), Map.of());

        assertThat(missing(of(set(income, regional), IN_BTB, null))).isEqualTo(Missing.VALUE);
        assertThat(missing(of(set(income), IN_BTB, number("1")))).isEqualTo(Missing.THRESHOLD);
        assertThat(missing(of(set(income, regional), nextYear, number("1")))).isEqualTo(Missing.THRESHOLD);
        assertThat(missing(of(set(income, regional), nowhere, number("1")))).isEqualTo(Missing.AREA);
        assertThat(missing(of(
                        set(income, threshold("1.1", Area.BTB, null, null, null, null, null, Certainty.UNKNOWN)),
                        IN_BTB,
                        number("1"))))
                .isEqualTo(Missing.THRESHOLD);
    }

    @Test
    void aSetOfWhichSomethingIsMissingIsNeverMet() {
        var incomplete = new CriteriaSet(
                terms("TEST", 1, SetLevel.STANDARD, "2022-03-08", null, null, new SetTerms.Declared(10, 47)),
                List.of(criterion(1)),
                List.of(indicator("1.1", IndicatorKind.AT_LEAST, UnitOfMeasure.COUNT)),
                List.of(level("1.1", Area.CHUNG, null, "1")));

        assertThat(of(incomplete, IN_BTB, number("1")).verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(of(incomplete, IN_BTB, number("0")).verdict()).isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void aCriterionOfTheProvinceDecidesTheWholeButNotTheNationalVerdict() {
        var set = new CriteriaSet(
                terms("TEST", 1, "2022-03-08", null, null),
                List.of(criterion(1), added(20)),
                List.of(indicator("1.1", IndicatorKind.AT_LEAST, UnitOfMeasure.COUNT)),
                List.of(level("1.1", Area.CHUNG, null, "1")));
        SetVerdict said = of(set, IN_BTB, number("1"));

        assertThat(said.national()).isEqualTo(Verdict.MET);
        assertThat(said.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(said.criteria().getLast().missing()).isEqualTo(Missing.CONTENT);
    }

    @Test
    void aVerdictSaysOnWhichUnconfirmedLevelsItRests() {
        CriteriaSet sure = two(Certainty.CONFIRMED, Certainty.CONFIRMED);
        CriteriaSet half = two(Certainty.CONFIRMED, Certainty.OWN_HIGH);

        assertThat(both(sure, "1", "1").confirmed()).contains(true);
        assertThat(both(half, "1", "1").confirmed()).contains(false);
        assertThat(codes(both(half, "1", "1").restsOn())).containsExactly("1.2");
        assertThat(both(half, "0", "0").confirmed())
                .as("the confirmed failure is enough")
                .contains(true);
        assertThat(both(half, "1", "0").confirmed()).contains(false);
        assertThat(SetVerdict.of(half, IN_BTB, Map.of()).confirmed()).isEmpty();
    }

    @Test
    void theFailingIndicatorsAreTheSmallestSetThatKeepsTheSetFromBeingMet() {
        CriteriaSet set = two(Certainty.CONFIRMED, Certainty.CONFIRMED);

        assertThat(codes(both(set, "0", "1").failing())).containsExactly("1.1");
        assertThat(both(set, "1", "1").failing()).isEmpty();
        assertThat(codes(SetVerdict.of(set, IN_BTB, Map.of("1.1", number("0"))).undecided()))
                .containsExactly("1.2");
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

    private static CriteriaSet two(Certainty first, Certainty second) {
        return new CriteriaSet(
                terms("TEST", 1, SetLevel.STANDARD, "2022-03-08", null, null, new SetTerms.Declared(1, 2)),
                List.of(criterion(1)),
                List.of(
                        indicator("1.1", IndicatorKind.AT_LEAST, UnitOfMeasure.COUNT),
                        indicator("1.2", IndicatorKind.AT_LEAST, UnitOfMeasure.COUNT)),
                List.of(
                        threshold("1.1", Area.CHUNG, null, null, "1", null, null, first),
                        threshold("1.2", Area.CHUNG, null, null, "1", null, null, second)));
    }

    private static SetVerdict both(CriteriaSet set, String first, String second) {
        return SetVerdict.of(set, IN_BTB, Map.of("1.1", number(first), "1.2", number(second)));
    }

    private static CriteriaSet relative() {
        var indicator = new Indicator(
                "1.1",
                1,
                NAME,
                IndicatorKind.RELATIVE,
                UnitOfMeasure.COUNT,
                null,
                List.of(),
                false,
                new Indicator.Reference("ADVANCED", "10.1"),
                READ);
        return set(indicator, level("1.1", Area.CHUNG, null, "110"));
    }

    private static Circumstances withAdvanced(@Nullable String amount, Certainty certainty) {
        var advanced = new CriteriaSet(
                terms("ADVANCED", 1, "2022-03-08", null, null),
                List.of(criterion(10)),
                List.of(indicator("10.1", IndicatorKind.AT_LEAST, UnitOfMeasure.COUNT)),
                List.of(threshold("10.1", Area.BTB, 2024, null, amount, null, null, certainty)));
        return new Circumstances(IN_BTB.year(), IN_BTB.areas(), Map.of("ADVANCED", advanced));
    }

    private static IndicatorVerdict one(IndicatorKind kind, Threshold threshold, IndicatorValue value) {
        UnitOfMeasure unit = kind == IndicatorKind.PASS ? UnitOfMeasure.PASS : UnitOfMeasure.PERCENT;
        return of(set(indicator("1.1", kind, unit), threshold), IN_BTB, value)
                .indicators()
                .getFirst();
    }

    private static CriteriaSet set(Indicator indicator, Threshold... thresholds) {
        Criterion criterion = criterion(indicator.criterion());
        return new CriteriaSet(
                terms("TEST", 1, "2022-03-08", null, null),
                List.of(criterion),
                List.of(indicator),
                List.of(thresholds));
    }

    private static SetVerdict of(CriteriaSet set, Circumstances circumstances, @Nullable IndicatorValue value) {
        return SetVerdict.of(set, circumstances, value == null ? Map.of() : Map.of("1.1", value));
    }

    private static @Nullable Missing missing(SetVerdict said) {
        assertThat(said.verdict()).isEqualTo(Verdict.UNDECIDED);
        return said.indicators().getFirst().missing();
    }

    private static List<String> codes(List<IndicatorVerdict> indicators) {
        return indicators.stream().map(verdict -> verdict.indicator().code()).toList();
    }
}
