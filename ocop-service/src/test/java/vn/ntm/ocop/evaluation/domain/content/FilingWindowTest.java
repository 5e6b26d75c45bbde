package vn.ntm.ocop.evaluation.domain.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilingWindowTest {

    private static final LocalDate END = LocalDate.of(2026, 12, 31);

    @ParameterizedTest
    @CsvSource({
        "2026-07-03, NOT",
        "2026-07-04, IN_TIME",
        "2026-09-02, IN_TIME",
        "2026-09-03, LATE",
        "2027-06-29, LATE",
        "2027-06-30, NOT"
    })
    void aReevaluationIsFiledFrom180To120DaysBeforeTheEndAndLateUntil180AfterIt(
            LocalDate day, FilingWindow.Taken taken) {
        assertThat(FilingWindow.of(END, 180, 120, 180).on(day)).isEqualTo(taken);
    }

    @ParameterizedTest
    @CsvSource({"2026-07-03, NOT", "2026-09-02, IN_TIME", "2026-09-03, NOT"})
    void withoutARuleForLateFilesNoneIsTaken(LocalDate day, FilingWindow.Taken taken) {
        assertThat(FilingWindow.of(END, 180, 120, null).on(day)).isEqualTo(taken);
    }
}
