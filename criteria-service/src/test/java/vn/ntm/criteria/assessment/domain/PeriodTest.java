package vn.ntm.criteria.assessment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({"2024,2024-12-31", "2024-H1,2024-06-30", "2024-H2,2024-12-31", "2009,2009-12-31", "2100-H1,2100-06-30"})
    void aPeriodEndsOnItsLastDay(String text, String lastDay) {
        assertThat(Period.parse(text)).hasValueSatisfying(period -> {
            assertThat(period.lastDay()).isEqualTo(lastDay);
            assertThat(period).hasToString(text);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "24", "2008", "2101", "2024-H3", "2024-h1", "2024-01", "２０２４", " 2024"})
    void anythingElseIsNoPeriod(String text) {
        assertThat(Period.parse(text)).isEmpty();
    }
}
