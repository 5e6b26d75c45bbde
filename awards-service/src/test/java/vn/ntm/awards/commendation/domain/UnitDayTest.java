package vn.ntm.awards.commendation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.ntm.kernel.ProgrammeYear;

class UnitDayTest {

    private static final ProgrammeYear YEAR = new ProgrammeYear(2023);
    private static final LocalDate SIGNED = LocalDate.of(2024, 1, 17);
    private static final LocalDate OCCASION = LocalDate.of(2024, 2, 21);

    @Test
    void theDayOfTheDecisionGoesBeforeThatOfTheOccasion() {
        assertThat(UnitDay.of(SIGNED, OCCASION, YEAR)).isEqualTo(new UnitDay(SIGNED, UnitDay.Basis.SIGNED));
    }

    @Test
    void theOccasionStandsForADecisionWhoseDayIsUnknown() {
        assertThat(UnitDay.of(null, OCCASION, YEAR)).isEqualTo(new UnitDay(OCCASION, UnitDay.Basis.OCCASION));
    }

    @Test
    void theEndOfTheProgrammeYearStandsForAnUnknownDay() {
        assertThat(UnitDay.of(null, null, YEAR))
                .isEqualTo(new UnitDay(LocalDate.of(2023, 12, 31), UnitDay.Basis.END_OF_PROGRAMME_YEAR));
    }

    @Test
    void aKnownDayMustHaveComeAndAnUnknownOneOnlyItsYear() {
        LocalDate eve = OCCASION.minusDays(1);
        assertThat(UnitDay.of(null, OCCASION, YEAR).hasComeBy(eve)).isFalse();
        assertThat(UnitDay.of(null, OCCASION, YEAR).hasComeBy(OCCASION)).isTrue();
        assertThat(UnitDay.of(null, null, YEAR).hasComeBy(LocalDate.of(2023, 1, 1)))
                .isTrue();
        assertThat(UnitDay.of(null, null, YEAR).hasComeBy(LocalDate.of(2022, 12, 31)))
                .isFalse();
    }
}
