package vn.ntm.criteria.assessment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ntm.criteria.assessment.domain.ValuesForTests.number;
import static vn.ntm.criteria.assessment.domain.VerdictsForTests.IN_BTB;
import static vn.ntm.criteria.assessment.domain.VerdictsForTests.both;
import static vn.ntm.criteria.assessment.domain.VerdictsForTests.codes;
import static vn.ntm.criteria.assessment.domain.VerdictsForTests.judged;
import static vn.ntm.criteria.assessment.domain.VerdictsForTests.set;
import static vn.ntm.criteria.assessment.domain.VerdictsForTests.two;
import static vn.ntm.criteria.criteriaset.domain.SetsForTests.NAME;
import static vn.ntm.criteria.criteriaset.domain.SetsForTests.READ;
import static vn.ntm.criteria.criteriaset.domain.SetsForTests.added;
import static vn.ntm.criteria.criteriaset.domain.SetsForTests.criterion;
import static vn.ntm.criteria.criteriaset.domain.SetsForTests.indicator;
import static vn.ntm.criteria.criteriaset.domain.SetsForTests.level;
import static vn.ntm.criteria.criteriaset.domain.SetsForTests.terms;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.ntm.criteria.assessment.domain.verdict.Missing;
import vn.ntm.criteria.assessment.domain.verdict.SetVerdict;
import vn.ntm.criteria.assessment.domain.verdict.Verdict;
import vn.ntm.criteria.criteriaset.domain.CriteriaSet;
import vn.ntm.criteria.criteriaset.domain.SetLevel;
import vn.ntm.criteria.criteriaset.domain.SetTerms;
import vn.ntm.criteria.criteriaset.domain.indicator.Area;
import vn.ntm.criteria.criteriaset.domain.indicator.Certainty;
import vn.ntm.criteria.criteriaset.domain.indicator.Indicator;
import vn.ntm.criteria.criteriaset.domain.indicator.IndicatorKind;
import vn.ntm.criteria.criteriaset.domain.indicator.UnitOfMeasure;

/** The verdict on a criterion and on a set, and what each rests on. */
class SetVerdictTest {

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
        assertThat(judged(set(villages), IN_BTB, none).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void aSetOfWhichSomethingIsMissingIsNeverMet() {
        var incomplete = new CriteriaSet(
                terms("TEST", 1, SetLevel.STANDARD, "2022-03-08", null, null, new SetTerms.Declared(10, 47)),
                List.of(criterion(1)),
                List.of(indicator("1.1", IndicatorKind.AT_LEAST, UnitOfMeasure.COUNT)),
                List.of(level("1.1", Area.CHUNG, null, "1")));

        assertThat(judged(incomplete, IN_BTB, number("1")).verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(judged(incomplete, IN_BTB, number("0")).verdict()).isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void aCriterionOfTheProvinceDecidesTheWholeButNotTheNationalVerdict() {
        var set = new CriteriaSet(
                terms("TEST", 1, "2022-03-08", null, null),
                List.of(criterion(1), added(20)),
                List.of(indicator("1.1", IndicatorKind.AT_LEAST, UnitOfMeasure.COUNT)),
                List.of(level("1.1", Area.CHUNG, null, "1")));
        SetVerdict said = judged(set, IN_BTB, number("1"));

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
}
