package vn.ntm.casework.calendar.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {

    /** The end of April 2024: the 29th was moved to Saturday, 4 May. */
    private static final WorkingCalendar SPRING_2024 = new WorkingCalendar(
            Set.of(day("2024-04-29"), day("2024-04-30"), day("2024-05-01")), Set.of(day("2024-05-04")), Set.of(2024));

    @ParameterizedTest
    @CsvSource({
        "2024-04-24, 1, 2024-04-25",
        "2024-04-25, 1, 2024-04-26",
        "2024-04-26, 1, 2024-05-02",
        "2024-04-26, 2, 2024-05-03",
        "2024-04-26, 3, 2024-05-04",
        "2024-04-26, 4, 2024-05-06",
        "2024-04-27, 1, 2024-05-02",
        "2024-04-26, 0, 2024-04-26"
    })
    void daysOffAreNotCountedAndMovedDaysAre(String start, int days, String due) {
        assertThat(SPRING_2024.after(day(start), days)).isEqualTo(new Deadline.DueOn(day(due)));
    }

    @Test
    void nobodyCountsOverAYearWhoseDaysOffAreNotKnown() {
        assertThat(SPRING_2024.after(day("2024-12-30"), 2)).isEqualTo(new Deadline.YearNotCovered(2025));
        assertThat(SPRING_2024.after(day("2024-12-30"), 1)).isEqualTo(new Deadline.DueOn(day("2024-12-31")));
        assertThat(SPRING_2024.after(day("2023-12-29"), 5)).isEqualTo(new Deadline.YearNotCovered(2023));
    }

    @Test
    void aDeadlineIsAWorkingDayWithSoManyOfThemUpToIt() {
        var random = new Random(7);
        for (int i = 0; i < 1000; i++) {
            LocalDate start = day("2024-01-01").plusDays(random.nextInt(250));
            int days = 1 + random.nextInt(30);
            LocalDate due = SPRING_2024.after(start, days).day().orElseThrow();

            assertThat(SPRING_2024.works(due)).isTrue();
            assertThat(start.plusDays(1).datesUntil(due.plusDays(1)).filter(SPRING_2024::works))
                    .hasSize(days);
        }
    }

    @Test
    void withoutDaysOffFiveWorkingDaysAreAWeek() {
        var plain = new WorkingCalendar(
                Set.of(), Set.of(), IntStream.range(2020, 2030).boxed().collect(Collectors.toSet()));

        assertThat(plain.after(day("2024-03-06"), 50))
                .isEqualTo(new Deadline.DueOn(day("2024-03-06").plusWeeks(10)));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
