package vn.ntm.criteria.criteriaset.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ntm.criteria.criteriaset.domain.SetsForTests.criterion;
import static vn.ntm.criteria.criteriaset.domain.SetsForTests.indicator;
import static vn.ntm.criteria.criteriaset.domain.SetsForTests.level;
import static vn.ntm.criteria.criteriaset.domain.SetsForTests.terms;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ntm.criteria.criteriaset.domain.indicator.Area;
import vn.ntm.criteria.criteriaset.domain.indicator.Indicator;
import vn.ntm.criteria.criteriaset.domain.indicator.IndicatorKind;
import vn.ntm.criteria.criteriaset.domain.indicator.Threshold;
import vn.ntm.criteria.criteriaset.domain.indicator.UnitOfMeasure;

/** What a version says has one name, and two versions differ in what is listed and in nothing else. */
class SetDifferenceTest {

    private static final Indicator INCOME =
            indicator("10.1", IndicatorKind.AT_LEAST, UnitOfMeasure.MILLION_VND_PER_PERSON_YEAR);
    private static final Indicator POVERTY = indicator("11.1", IndicatorKind.AT_MOST, UnitOfMeasure.PERCENT);
    private static final Threshold LEVEL = level("10.1", Area.BTB, 2024, "45");

    @Test
    void theOrderInWhichASetWasWrittenDownDoesNotMatter() {
        var one = new CriteriaSet(
                version(1),
                List.of(criterion(10), criterion(11)),
                List.of(INCOME, POVERTY),
                List.of(LEVEL, level("11.1", Area.CHUNG, null, "5.0")));
        var other = new CriteriaSet(
                version(1),
                List.of(criterion(11), criterion(10)),
                List.of(POVERTY, INCOME),
                List.of(level("11.1", Area.CHUNG, null, "5"), LEVEL));

        assertThat(SetDifference.contentHash(one))
                .isEqualTo(SetDifference.contentHash(other))
                .matches("[0-9a-f]{64}");
        assertThat(SetDifference.between(one, other)).isEmpty();
    }

    @Test
    void aChangedLevelIsListedWithWhatItWas() {
        CriteriaSet before = with(1, LEVEL);
        CriteriaSet after = with(2, level("10.1", Area.BTB, 2024, "46"));

        assertThat(SetDifference.between(before, after))
                .containsExactly(new SetDifference(
                        SetDifference.SetPart.THRESHOLD,
                        SetDifference.PartChange.CHANGED,
                        "10.1 BTB 2024",
                        "amount",
                        "45",
                        "46"));
        assertThat(SetDifference.contentHash(before)).isNotEqualTo(SetDifference.contentHash(after));
    }

    @Test
    void aNewPartIsListedWithAllThatItSays() {
        List<SetDifference> added = SetDifference.between(with(1), with(2, LEVEL));

        assertThat(added)
                .allMatch(difference -> difference.change() == SetDifference.PartChange.ADDED)
                .extracting(SetDifference::property)
                .contains("amount", "certainty", "source");
        assertThat(SetDifference.between(with(2, LEVEL), with(3)))
                .allMatch(difference -> difference.change() == SetDifference.PartChange.REMOVED)
                .hasSameSizeAs(added);
    }

    @Test
    void anIndicatorStandsInTheOrderOfItsNumber() {
        var set = new CriteriaSet(
                version(1),
                List.of(criterion(17)),
                List.of(
                        indicator("17.10", IndicatorKind.PASS, UnitOfMeasure.PASS),
                        indicator("17.9", IndicatorKind.PASS, UnitOfMeasure.PASS),
                        indicator("17.x", IndicatorKind.PASS, UnitOfMeasure.PASS)),
                List.of());

        assertThat(set.indicators()).extracting(Indicator::code).containsExactly("17.9", "17.10", "17.x");
    }

    private static CriteriaSet with(int version, Threshold... thresholds) {
        return new CriteriaSet(version(version), List.of(criterion(10)), List.of(INCOME), List.of(thresholds));
    }

    private static SetTerms version(int number) {
        return terms("NTM_XA_2021_2025", number, "2022-03-08", null, null);
    }
}
