package vn.ntm.ocop.register.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ocop.register.application.RegisterFilter;

class RegisterQuestionTest {

    /** A commune has few products: they are found by it, and nobody looks through the list for them. */
    @ParameterizedTest
    @CsvSource({"42,false", "448,false", "18580,true"})
    void aCommuneIsNarrow(String unit, boolean narrow) {
        var question = new RegisterQuestion(
                RegisterFilter.in(new UnitCode(unit)), new AsOf(LocalDate.of(2026, 11, 1), Instant.EPOCH), List.of());

        assertThat(question.isNarrow()).isEqualTo(narrow);
    }
}
