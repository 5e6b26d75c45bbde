package vn.ntm.ledger.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.kernel.Confidence;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.fact.DateRange;

class ImportRowTest {

    @Test
    void anEmptyCellIsAValueThatNobodyKnows() {
        ImportRow row = row(" ");

        assertThat(row.text("x")).isNull();
        assertThat(row.date("x")).isNull();
        assertThat(row.number("x")).isNull();
        assertThat(row.codes("x")).isEmpty();
        assertThat(row.choice("x", Confidence.class)).isNull();
    }

    @Test
    void textIsKeptInOneNormalForm() {
        String decomposed = Normalizer.normalize("Hà Tĩnh", Normalizer.Form.NFD);

        assertThat(decomposed).isNotEqualTo("Hà Tĩnh");
        assertThat(row(decomposed).text("x")).isEqualTo("Hà Tĩnh");
    }

    @Test
    void daysInARowEndAfterTheyBeginAndEitherEndMayBeUnknown() {
        var days = new ImportRow(Map.of("from", "2024-01-01", "to", "2025-07-01", "early", "2023-12-31"));

        assertThat(days.range("from", "to"))
                .isEqualTo(new DateRange(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 7, 1)));
        assertThat(days.range("none", "to").from()).isNull();
        assertThat(days.range("from", "none").to()).isNull();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> days.range("from", "early"))
                .satisfies(refusal -> assertThat(refusal.reasons())
                        .extracting(Refusal.Reason::name)
                        .containsExactly("early"));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> days.range("from", "from"));
    }

    @Test
    void severalCodesStandInOneCell() {
        assertThat(row("445;443").codes("x")).containsExactly(new UnitCode("445"), new UnitCode("443"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e6", "1,5", "+1", ".5", "1234567890123456789", "0x1F", "NaN", "-1"})
    void aNumberIsWrittenPlainly(String cell) {
        refused(() -> row(cell).number("x"));
    }

    @Test
    void whatIsWrongIsNamedWithItsColumn() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> row("a\u0000b").text("x"))
                .satisfies(refusal -> assertThat(refusal.reasons())
                        .extracting(Refusal.Reason::name)
                        .containsExactly("x"));
    }

    @Test
    void aTextHasAnEnd() {
        assertThat(row("x".repeat(4096)).text("x")).hasSize(4096);
        refused(() -> row("x".repeat(4097)).text("x"));
    }

    @Test
    void whatIsCountedIsNotNegative() {
        assertThat(row("0").integer("x")).isZero();
        refused(() -> row("-1").integer("x"));
        refused(() -> row("2147483648").integer("x"));
    }

    private static void refused(Runnable reading) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(reading::run)
                .extracting(Refusal::type)
                .isEqualTo(ImportProblem.VALUE_INVALID);
    }

    private static ImportRow row(String cell) {
        return new ImportRow(Map.of("x", cell));
    }
}
