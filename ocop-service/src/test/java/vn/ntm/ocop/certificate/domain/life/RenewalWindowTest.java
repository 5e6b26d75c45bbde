package vn.ntm.ocop.certificate.domain.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.ocop.certificate.domain.life.DayBounds.Basis;
import vn.ntm.ocop.certificate.domain.life.RenewalWindow.WindowStanding;

class RenewalWindowTest {

    /** A certificate that ends on 2027-03-23: the days 180 to 120 before it. */
    @ParameterizedTest
    @CsvSource({
        "2026-09-23,NOT_YET_OPEN",
        "2026-09-24,OPEN",
        "2026-11-23,OPEN",
        "2026-11-24,CLOSED",
        "2027-03-23,CLOSED"
    })
    void bothItsDaysBelongToIt(LocalDate day, WindowStanding standing) {
        var window = RenewalWindow.before(DayBounds.exactly(LocalDate.of(2027, 3, 23), Basis.TERM), 180, 120);

        assertThat(window.on(day)).isEqualTo(standing);
    }

    /** An end on some day of 2027. */
    @ParameterizedTest
    @CsvSource({"2026-07-04,NOT_YET_OPEN", "2026-07-05,UNKNOWN", "2027-09-02,UNKNOWN", "2027-09-03,CLOSED"})
    void whereTheEndHasBoundsItIsSaidOnlyWhenItIsSure(LocalDate day, WindowStanding standing) {
        var end = new DayBounds(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31), Basis.PROGRAMME_YEAR);

        assertThat(RenewalWindow.before(end, 180, 120).on(day)).isEqualTo(standing);
    }

    /** Bounds that lie no further apart than the window is long leave days on which it is open for sure. */
    @Test
    void nearBoundsLeaveDaysOnWhichItIsOpenForSure() {
        var end = new DayBounds(LocalDate.of(2027, 3, 1), LocalDate.of(2027, 3, 31), Basis.EVALUATION);

        assertThat(RenewalWindow.before(end, 180, 120).on(LocalDate.of(2026, 10, 15)))
                .isEqualTo(WindowStanding.OPEN);
    }

    @Test
    void ofAnUnknownEndNothingIsSaid() {
        assertThat(RenewalWindow.before(DayBounds.UNKNOWN, 180, 120).on(LocalDate.of(2026, 10, 15)))
                .isEqualTo(WindowStanding.UNKNOWN);
    }
}
