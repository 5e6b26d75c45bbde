package vn.ntm.criteria.progress.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuarterTest {

    @ParameterizedTest
    @CsvSource({
        "2024-01-01, 2024-Q1, 2024-03-31",
        "2024-06-30, 2024-Q2, 2024-06-30",
        "2024-07-01, 2024-Q3, 2024-09-30",
        "2024-12-31, 2024-Q4, 2024-12-31"
    })
    void aDayLiesInItsQuarter(LocalDate day, String quarter, LocalDate last) {
        assertThat(Quarter.of(day)).hasToString(quarter);
        assertThat(Quarter.of(day).lastDay()).isEqualTo(last);
    }

    @Test
    void quartersGoBackOverTheYears() {
        assertThat(new Quarter(2024, 2).before(0)).hasToString("2024-Q2");
        assertThat(new Quarter(2024, 2).before(2)).hasToString("2023-Q4");
        assertThat(new Quarter(2024, 1).before(9)).hasToString("2021-Q4");
        assertThat(new Quarter(0, 1).before(7)).isEqualTo(new Quarter(-2, 2));
        assertThat(new Quarter(0, 1).ofTheProgramme()).isFalse();
        assertThat(new Quarter(2009, 1).ofTheProgramme()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-31, 2023;2023-H2;2023-H1",
        "2024-06-29, 2023;2023-H2;2023-H1",
        "2024-06-30, 2024-H1;2023;2023-H2",
        "2024-12-31, 2024;2024-H2;2024-H1",
        "2009-03-31, ''"
    })
    void aPeriodCountsOnceItIsOverAndForAYear(LocalDate day, String periods) {
        assertThat(String.join(
                        ";", Quarter.over(day).stream().map(Object::toString).toList()))
                .isEqualTo(periods);
    }
}
