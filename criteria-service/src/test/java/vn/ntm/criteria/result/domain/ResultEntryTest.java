package vn.ntm.criteria.result.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import vn.ntm.criteria.assessment.domain.Period;
import vn.ntm.kernel.Bilingual;
import vn.ntm.kernel.Confidence;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.kernel.UnitCode;

/** What a value of a result can be. */
class ResultEntryTest {

    @Test
    void equalValuesAreEqualHoweverTheyAreWritten() {
        assertThat(entry("2.50")).isEqualTo(entry("2.5"));
        assertThat(entry("100").value()).isEqualTo(new BigDecimal("100"));
        assertThat(entry("1E+2")).isEqualTo(entry("100.000"));
    }

    @Test
    void whatIsCountedIsWhole() {
        assertThat(measure(ResultUnit.SCHOOL).takes(new BigDecimal("3.0"))).isTrue();
        assertThat(measure(ResultUnit.SCHOOL).takes(new BigDecimal("3.5"))).isFalse();
        assertThat(measure(ResultUnit.KM).takes(new BigDecimal("3.5"))).isTrue();
    }

    private static ResultEntry entry(String value) {
        return new ResultEntry(
                "works.roads.lane",
                new UnitCode("18583"),
                new Period(new ProgrammeYear(2023), 0),
                new BigDecimal(value),
                "a test",
                Confidence.HIGH,
                null);
    }

    private static ResultMeasure measure(ResultUnit unit) {
        return new ResultMeasure(
                "works.x", new Bilingual("x", "x"), ResultKind.FLOW, unit, "a test", Confidence.HIGH, null);
    }
}
