package vn.ntm.ledger.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DaysTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final LocalDate END = LocalDate.of(2025, 7, 1);

    @Test
    void theFirstDayIsOneOfThemAndTheEndIsNot() {
        var days = new Days(FIRST, END);

        assertThat(days.contains(FIRST)).isTrue();
        assertThat(days.contains(END.minusDays(1))).isTrue();
        assertThat(days.contains(END)).isFalse();
        assertThat(days.contains(FIRST.minusDays(1))).isFalse();
        assertThat(new Days(FIRST, null).contains(LocalDate.MAX)).isTrue();
    }

    @Test
    void daysThatFollowEachOtherDoNotOverlap() {
        assertThat(new Days(FIRST, END).overlaps(new Days(END, null))).isFalse();
        assertThat(new Days(END, null).overlaps(new Days(FIRST, END))).isFalse();
        assertThat(new Days(FIRST, null).overlaps(new Days(END, null))).isTrue();
        assertThat(new Days(FIRST, END.plusDays(1)).overlaps(new Days(END, null)))
                .isTrue();
    }

    @Test
    void thereIsAtLeastOneDay() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Days(FIRST, FIRST));
    }
}
