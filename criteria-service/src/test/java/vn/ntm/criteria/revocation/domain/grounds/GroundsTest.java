package vn.ntm.criteria.revocation.domain.grounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.criteria.assessment.domain.IndicatorValue;
import vn.ntm.criteria.assessment.domain.verdict.Circumstances;
import vn.ntm.criteria.assessment.domain.verdict.SetVerdict;
import vn.ntm.criteria.criteriaset.domain.CriteriaSet;
import vn.ntm.criteria.criteriaset.domain.SetLevel;
import vn.ntm.criteria.criteriaset.domain.SetTerms;
import vn.ntm.criteria.criteriaset.domain.SetVersion;
import vn.ntm.criteria.criteriaset.domain.SetsForTests;
import vn.ntm.criteria.criteriaset.domain.indicator.Area;
import vn.ntm.criteria.criteriaset.domain.indicator.AreaScheme;
import vn.ntm.criteria.criteriaset.domain.indicator.Certainty;
import vn.ntm.criteria.criteriaset.domain.indicator.IndicatorKind;
import vn.ntm.criteria.criteriaset.domain.indicator.UnitOfMeasure;
import vn.ntm.criteria.recognition.domain.Level;
import vn.ntm.criteria.revocation.domain.grounds.BranchFinding.RevocationBranch;
import vn.ntm.kernel.Confidence;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.kernel.UnitCode;

/** The two ways in which a commune may lose its title, and the third of a district. */
class GroundsTest {

    private static final Set<Integer> KEY = Set.of(10, 17, 19);

    @ParameterizedTest
    @CsvSource({
        "5,true,NOT_FULFILLED,NOT_FULFILLED,NOT_FULFILLED",
        "6,true,FULFILLED,NOT_FULFILLED,FULFILLED",
        "6,false,NOT_FULFILLED,NOT_FULFILLED,NOT_FULFILLED",
        "9,true,FULFILLED,NOT_FULFILLED,FULFILLED",
        "9,false,NOT_FULFILLED,NOT_FULFILLED,NOT_FULFILLED",
        "10,false,NOT_FULFILLED,FULFILLED,FULFILLED",
        "10,true,NOT_FULFILLED,FULFILLED,FULFILLED"
    })
    void ofNineteenCriteriaSixToNineAreEnoughWithAKeyOneAndTenAlone(
            int failed, boolean key, Fulfilment withKey, Fulfilment alone, Fulfilment fulfilment) {
        Grounds grounds = grounds(19, 19, failing(failed, key), Certainty.CONFIRMED);

        assertThat(grounds.branches()).extracting(BranchFinding::atLeast).containsExactly(6, 10);
        assertThat(grounds.branches()).extracting(BranchFinding::fulfilment).containsExactly(withKey, alone);
        assertThat(grounds.fulfilment()).isEqualTo(fulfilment);
        assertThat(grounds.confirmed()).isTrue();
    }

    @Test
    void whatNobodyKnowsLeavesItUndecidedUntilItCannotMatter() {
        Map<String, IndicatorValue> values = failing(5, true);
        values.remove("18.1");
        assertThat(grounds(19, 19, values, Certainty.CONFIRMED).fulfilment()).isEqualTo(Fulfilment.UNDECIDED);
        assertThat(grounds(19, 19, values, Certainty.CONFIRMED).confirmed()).isNull();

        Map<String, IndicatorValue> few = failing(4, true);
        few.remove("18.1");
        assertThat(grounds(19, 19, few, Certainty.CONFIRMED).fulfilment()).isEqualTo(Fulfilment.NOT_FULFILLED);
    }

    @Test
    void aCriterionThatTheLawHasAndNobodyWroteDownIsUndecided() {
        Grounds grounds = grounds(19, 18, failing(5, true), Certainty.CONFIRMED);

        assertThat(grounds.branches().getFirst().undecided()).isEqualTo(1);
        assertThat(grounds.fulfilment()).isEqualTo(Fulfilment.UNDECIDED);
    }

    @Test
    void aSetOfWhichNobodyKnowsHowManyCriteriaItHasDecidesNothing() {
        Grounds grounds = grounds(null, 19, failing(19, true), Certainty.CONFIRMED);

        assertThat(grounds.branches()).isEmpty();
        assertThat(grounds.fulfilment()).isEqualTo(Fulfilment.UNDECIDED);
    }

    @Test
    void aCriterionThatTheProvinceAddedCountsForNothing() {
        Grounds grounds = grounds(19, 20, failing(6, true), Certainty.CONFIRMED);

        assertThat(grounds.criteria()).hasSize(19);
        assertThat(grounds.branches().getFirst().of()).isEqualTo(19);
    }

    @Test
    void whatRestsOnUnconfirmedLevelsOrOnAnUnconfirmedRuleIsSaidToDoSo() {
        var values = failing(6, true);

        assertThat(Grounds.of(
                                rule(Certainty.CONFIRMED, null),
                                verdict(19, 19, values, Certainty.OWN_HIGH),
                                Optional.empty())
                        .confirmed())
                .isFalse();
        assertThat(grounds(19, 19, values, Certainty.OWN_MEDIUM).confirmed()).isFalse();
        assertThat(grounds(19, 19, values, Certainty.CONFIRMED).confirmed()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"10,2,NOT_FULFILLED", "10,3,FULFILLED", "11,3,NOT_FULFILLED", "11,4,FULFILLED"})
    void aDistrictMayLoseItsTitleWithThoseOfThreeInTenOfItsCommunes(int communes, int revoked, Fulfilment fulfilment) {
        var below = new UnitsBelow(
                communes,
                IntStream.range(0, revoked)
                        .mapToObj(number -> new UnitCode("1850" + number))
                        .toList());

        Grounds grounds = Grounds.of(
                rule(Certainty.CONFIRMED, new BigDecimal(30)),
                verdict(19, 19, failing(0, false), Certainty.CONFIRMED),
                Optional.of(below));

        assertThat(grounds.fulfilment()).isEqualTo(fulfilment);
        assertThat(grounds.fulfilled().contains(RevocationBranch.UNITS_BELOW))
                .isEqualTo(fulfilment == Fulfilment.FULFILLED);
    }

    @Test
    void aDistrictWhoseCriteriaNobodyKnowsCanStillLoseItsTitleWithThoseOfItsCommunes() {
        var below = new UnitsBelow(3, List.of(new UnitCode("18500")));

        Grounds grounds = Grounds.of(
                rule(Certainty.CONFIRMED, new BigDecimal(30)),
                verdict(null, 19, failing(0, false), Certainty.CONFIRMED),
                Optional.of(below));

        assertThat(grounds.fulfilled()).containsExactly(RevocationBranch.UNITS_BELOW);
        assertThat(grounds.fulfilment()).isEqualTo(Fulfilment.FULFILLED);
    }

    private static Grounds grounds(
            @Nullable Integer declared, int onFile, Map<String, IndicatorValue> values, Certainty rule) {
        return Grounds.of(rule(rule, null), verdict(declared, onFile, values, Certainty.CONFIRMED), Optional.empty());
    }

    private static RevocationRule rule(Certainty certainty, @Nullable BigDecimal unitsBelow) {
        return new RevocationRule(
                new SetVersion("TEST", 1),
                Level.STANDARD,
                new RevocationRule.Shares(new BigDecimal(30), new BigDecimal(50), unitsBelow),
                KEY,
                LocalDate.of(2022, 8, 2),
                null,
                "18/2022/QĐ-TTg",
                certainty,
                "a test",
                Confidence.HIGH,
                null);
    }

    /** A value for each of 20 criteria, so many of which fail; key criteria only if wanted. */
    private static Map<String, IndicatorValue> failing(int failed, boolean key) {
        List<Integer> order = Stream.concat(
                        key ? Stream.of(10) : Stream.<Integer>empty(),
                        IntStream.rangeClosed(1, 19).boxed().filter(number -> !KEY.contains(number)))
                .toList();
        var values = new HashMap<String, IndicatorValue>();
        for (int number = 1; number <= 20; number++) {
            boolean fails = order.stream().limit(failed).toList().contains(number) || failed >= 19;
            values.put(number + ".1", new IndicatorValue.Passed(!fails));
        }
        return values;
    }

    /** The verdict by a set of criteria with one indicator each, of which the 20th is the province's. */
    private static SetVerdict verdict(
            @Nullable Integer declared, int onFile, Map<String, IndicatorValue> values, Certainty certainty) {
        List<Integer> numbers = IntStream.rangeClosed(1, onFile).boxed().toList();
        var set = new CriteriaSet(
                SetsForTests.terms(
                        "TEST",
                        1,
                        SetLevel.STANDARD,
                        "2022-03-08",
                        null,
                        null,
                        new SetTerms.Declared(declared, declared)),
                numbers.stream()
                        .map(number -> number == 20 ? SetsForTests.added(20) : SetsForTests.criterion(number))
                        .toList(),
                numbers.stream()
                        .map(number -> SetsForTests.indicator(number + ".1", IndicatorKind.PASS, UnitOfMeasure.PASS))
                        .toList(),
                numbers.stream()
                        .map(number -> SetsForTests.threshold(
                                number + ".1", Area.CHUNG, null, null, null, null, null, certainty))
                        .toList());
        var circumstances = new Circumstances(new ProgrammeYear(2025), Map.of(AreaScheme.REGION, Area.BTB), Map.of());
        return SetVerdict.of(set, circumstances, values);
    }
}
