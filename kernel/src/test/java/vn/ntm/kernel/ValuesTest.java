package vn.ntm.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

    @ParameterizedTest
    @ValueSource(strings = {"42", "448", "18100"})
    void aUnitCodeHasTwoThreeOrFiveDigits(String code) {
        assertThat(new UnitCode(code)).hasToString(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "4", "1810", "181000", "1810a", " 42", "４２"})
    void anythingElseIsNoUnitCode(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> new UnitCode(code));
    }

    @Test
    void theProgrammeBeganIn2009() {
        assertThat(new ProgrammeYear(2009).lastDay()).hasToString("2009-12-31");
        assertThatIllegalArgumentException().isThrownBy(() -> new ProgrammeYear(2008));
    }
}
