package vn.ntm.criteria.assessment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ntm.criteria.assessment.domain.ValuesForTests.given;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.criteria.criteriaset.domain.SetsForTests;
import vn.ntm.criteria.criteriaset.domain.indicator.Indicator;
import vn.ntm.criteria.criteriaset.domain.indicator.IndicatorKind;
import vn.ntm.criteria.criteriaset.domain.indicator.UnitOfMeasure;

/** Which values an indicator takes. */
class ValueRulesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            AT_LEAST | PERCENT |         |         | PERCENT | amount=97.5                              |
            AT_LEAST | PERCENT |         |         | PERCENT | amount=0                                 |
            AT_LEAST | PERCENT |         |         | PERCENT | amount=100                               |
            AT_LEAST | PERCENT |         |         | PERCENT | amount=101                               | BEYOND_WHOLE
            AT_LEAST | PERCENT |         |         | PERCENT | amount=100.000001                        | BEYOND_WHOLE
            AT_LEAST | PERCENT |         |         | COUNT   | amount=97                                | ANOTHER_UNIT
            AT_LEAST | PERCENT |         |         | PERCENT | numerator=95 denominator=100             |
            AT_LEAST | PERCENT |         |         | PERCENT | numerator=100 denominator=100            |
            AT_LEAST | PERCENT |         |         | PERCENT | numerator=101 denominator=100            | PART_EXCEEDS_WHOLE
            AT_LEAST | PERCENT |         |         | PERCENT | numerator=0 denominator=0                | WHOLE_IS_ZERO
            AT_LEAST | PERCENT |         |         | PERCENT | numerator=1                              | ANOTHER_FORM
            AT_LEAST | PERCENT |         |         | PERCENT | amount=1 numerator=1 denominator=2       | ANOTHER_FORM
            AT_LEAST | PERCENT |         |         | PERCENT | passed=true                              | ANOTHER_FORM
            AT_LEAST | PERCENT |         |         | PERCENT | amount=1 passed=true                     | ANOTHER_FORM
            AT_LEAST | PERCENT |         |         | PERCENT | notApplicable=none                       | ALWAYS_APPLIES
            AT_LEAST | PERCENT |         |         | PERCENT |                                          | ANOTHER_FORM
            AT_MOST  | HOUSE   |         |         | HOUSE   | amount=0                                 |
            AT_MOST  | HOUSE   |         |         | HOUSE   | amount=0.5                               | NOT_WHOLE
            AT_MOST  | HOUSE   |         |         | HOUSE   | numerator=1 denominator=2                | ANOTHER_FORM
            AT_LEAST | COUNT   |         |         | COUNT   | amount=2.0                               |
            PASS     | PASS    |         |         | PASS    | passed=false                             |
            PASS     | PASS    |         |         | PASS    | amount=1                                 | ANOTHER_FORM
            PASS     | PASS    |         | optional | PASS   | notApplicable=none                       |
            PASS     | PASS    |         | optional | PASS   | passed=true notApplicable=none           | ANOTHER_FORM
            ORDINAL  | LEVEL   |         |         | LEVEL   | step=KHA                                 |
            ORDINAL  | LEVEL   |         | A;B;C   | LEVEL   | step=B                                   |
            ORDINAL  | LEVEL   |         | A;B;C   | LEVEL   | step=D                                   | NOT_ON_SCALE
            ORDINAL  | LEVEL   |         |         | LEVEL   | amount=2                                 | ANOTHER_FORM
            TWO_PART | PERCENT | PERCENT |         | PERCENT | amount=90 partAmount=60                  |
            TWO_PART | PERCENT | PERCENT |         | PERCENT | amount=90 partAmount=91                  | PART_EXCEEDS_WHOLE
            TWO_PART | PERCENT | PERCENT |         | PERCENT | amount=90 partAmount=101                 | BEYOND_WHOLE
            TWO_PART | PERCENT | PERCENT |         | PERCENT | amount=90                                | ANOTHER_FORM
            TWO_PART | PERCENT | PERCENT |         | PERCENT | numerator=9 denominator=10 partNumerator=6 partDenominator=10  |
            TWO_PART | PERCENT | PERCENT |         | PERCENT | numerator=9 denominator=10 partNumerator=10 partDenominator=11 | PART_EXCEEDS_WHOLE
            TWO_PART | PERCENT | PERCENT |         | PERCENT | numerator=9 denominator=10 partAmount=91 | PART_EXCEEDS_WHOLE
            TWO_PART | PERCENT | PERCENT |         | PERCENT | amount=90 partNumerator=10 partDenominator=11 | PART_EXCEEDS_WHOLE
            TWO_PART | PERCENT | COUNT   |         | PERCENT | amount=90 partAmount=101                 |
            TWO_PART | PERCENT | COUNT   |         | PERCENT | amount=90 partAmount=1.5                 | NOT_WHOLE
            TWO_PART | PERCENT | COUNT   |         | PERCENT | amount=90 partNumerator=1 partDenominator=2 | ANOTHER_FORM
            PROVINCE_DEFINED | PERCENT | |         | PERCENT | amount=80                                |
            PROVINCE_DEFINED | PASS    | |         | PASS    | passed=true                              |
            RELATIVE | MILLION_VND_PER_PERSON_YEAR | | | MILLION_VND_PER_PERSON_YEAR | amount=59.4        |
            """)
    void aValueFitsItsIndicatorOrSaysWhyNot(
            IndicatorKind kind,
            UnitOfMeasure unit,
            @Nullable UnitOfMeasure partUnit,
            @Nullable String scale,
            UnitOfMeasure givenIn,
            @Nullable String words,
            @Nullable ValueFault fault) {
        boolean optional = "optional".equals(scale);
        List<String> steps = scale == null || optional ? List.of() : Arrays.asList(scale.split(";", -1));
        var indicator = new Indicator(
                "1.1", 1, SetsForTests.NAME, kind, unit, partUnit, steps, optional, null, SetsForTests.READ);

        assertThat(ValueRules.fault(indicator, given(givenIn, words == null ? "" : words)))
                .isEqualTo(Optional.ofNullable(fault));
    }
}
