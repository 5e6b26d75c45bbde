package vn.ntm.criteria.recognition.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.ntm.kernel.ProgrammeYear;

class UnitDayTest {

    private static final LocalDate SIGNED = LocalDate.of(2024, 1, 17);
    private static final LocalDate ATTESTED = LocalDate.of(2024, 2, 21);
    private static final ProgrammeYear YEAR = new ProgrammeYear(2023);

    @Test
    void theBestKnownDayIsTaken() {
        assertThat(UnitDay.of(SIGNED, ATTESTED, YEAR)).contains(new UnitDay(SIGNED, UnitDay.Basis.SIGNED));
        assertThat(UnitDay.of(null, ATTESTED, YEAR)).contains(new UnitDay(ATTESTED, UnitDay.Basis.ATTESTED));
        assertThat(UnitDay.of(null, null, YEAR))
                .contains(new UnitDay(LocalDate.of(2023, 12, 31), UnitDay.Basis.END_OF_PROGRAMME_YEAR));
        assertThat(UnitDay.of(null, null, null)).isEmpty();
    }
}
