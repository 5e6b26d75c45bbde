package vn.ntm.ledger.imports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.Bilingual;
import vn.ntm.kernel.Confidence;
import vn.ntm.kernel.PlainText;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.fact.DateRange;
import vn.ntm.ledger.fact.Provenance;

/** One row of an import, read column by column; an empty cell is a value that nobody knows. */
public final class ImportRow {

    /** So much of a text that is far too long is shown to whoever sent it. */
    private static final int SHOWN = 60;

    private final Map<String, String> cells;

    public ImportRow(Map<String, String> cells) {
        this.cells = Map.copyOf(cells);
    }

    /** Shows all cells, by column, to whoever looks at a row as a whole. */
    void look(Consumer<Map<String, String>> whole) {
        whole.accept(cells);
    }

    /** The text of a cell in Unicode normal form C, or nothing if it is empty. */
    public @Nullable String text(String column) {
        String cell = cells.getOrDefault(column, "");
        String text = Normalizer.normalize(cell, Normalizer.Form.NFC).strip();
        if (!PlainText.is(text)) {
            throw invalid(column, cell, "văn bản không có ký tự ẩn", "text without hidden characters");
        }
        if (text.length() > PlainText.LONGEST) {
            throw invalid(column, text.substring(0, SHOWN) + "…", "tối đa 4096 ký tự", "at most 4096 characters");
        }
        return text.isEmpty() ? null : text;
    }

    public String requiredText(String column) {
        return required(column, text(column));
    }

    public @Nullable LocalDate date(String column) {
        return parsed(column, LocalDate::parse, "ngày dạng 2023-12-31", "a date such as 2023-12-31");
    }

    public LocalDate requiredDate(String column) {
        return required(column, date(column));
    }

    /** Days in a row: the first, and the day after the last, either of which may be unknown. */
    public DateRange range(String fromColumn, String toColumn) {
        LocalDate from = date(fromColumn);
        LocalDate to = date(toColumn);
        if (from != null && to != null && !from.isBefore(to)) {
            throw invalid(toColumn, to.toString(), "ngày sau " + fromColumn, "a day after " + fromColumn);
        }
        return new DateRange(from, to);
    }

    /** The same, of which the first day has to be known. */
    public DateRange requiredRange(String fromColumn, String toColumn) {
        requiredDate(fromColumn);
        return range(fromColumn, toColumn);
    }

    public @Nullable UnitCode code(String column) {
        return parsed(column, UnitCode::new, "mã đơn vị 2, 3 hoặc 5 chữ số", "a unit code of 2, 3 or 5 digits");
    }

    public UnitCode requiredCode(String column) {
        return required(column, code(column));
    }

    /** The codes in a cell, separated by semicolons. */
    public List<UnitCode> codes(String column) {
        List<UnitCode> codes = parsed(
                column,
                text -> Arrays.stream(text.split(";")).map(UnitCode::new).toList(),
                "các mã đơn vị cách nhau bằng dấu ;",
                "unit codes separated by ;");
        return codes == null ? List.of() : codes;
    }

    public @Nullable ProgrammeYear year(String column) {
        return parsed(
                column,
                text -> new ProgrammeYear(Integer.parseInt(text)),
                "năm từ 2009 đến 2100",
                "a year, 2009 to 2100");
    }

    public ProgrammeYear requiredYear(String column) {
        return required(column, year(column));
    }

    public @Nullable BigDecimal number(String column) {
        BigDecimal number = parsed(column, ImportRow::plain, "số, dấu chấm thập phân", "a number with a decimal point");
        if (number != null && number.signum() < 0) {
            throw invalid(column, number.toPlainString(), "số không âm", "not negative");
        }
        return number;
    }

    public BigDecimal requiredNumber(String column) {
        return required(column, number(column));
    }

    /** A number without decimals, such as an amount of VND; however it is written, equal numbers are equal. */
    public @Nullable BigDecimal wholeNumber(String column) {
        BigDecimal number = number(column);
        if (number != null && number.stripTrailingZeros().scale() > 0) {
            throw invalid(column, number.toPlainString(), "số nguyên", "a whole number");
        }
        return number == null ? null : number.setScale(0, RoundingMode.UNNECESSARY);
    }

    public @Nullable Integer integer(String column) {
        return parsed(column, ImportRow::counted, "số nguyên không âm", "a whole number, not negative");
    }

    /** A whole number between two, each of which it can be. */
    public int requiredInteger(String column, int least, int most) {
        int number = required(column, integer(column));
        if (number < least || number > most) {
            throw invalid(
                    column,
                    Integer.toString(number),
                    "số nguyên từ %d đến %d".formatted(least, most),
                    "a whole number, %d to %d".formatted(least, most));
        }
        return number;
    }

    public <E extends Enum<E>> @Nullable E choice(String column, Class<E> type) {
        String names = String.join(
                ", ", Arrays.stream(type.getEnumConstants()).map(Enum::name).toList());
        return parsed(column, text -> Enum.valueOf(type, text), "một trong: " + names, "one of " + names);
    }

    public <E extends Enum<E>> E requiredChoice(String column, Class<E> type) {
        return required(column, choice(column, type));
    }

    /** Where the fact was read, how sure it is, and what else there is to say: the last three columns of every kind. */
    public Provenance provenance() {
        return new Provenance(requiredText("source"), requiredChoice("confidence", Confidence.class), text("note"));
    }

    private static int counted(String text) {
        int number = Integer.parseInt(text);
        if (number < 0) {
            throw new NumberFormatException(text);
        }
        return number;
    }

    private static BigDecimal plain(String text) {
        if (!text.matches("-?\\d{1,18}(\\.\\d{1,6})?")) {
            throw new NumberFormatException(text);
        }
        return new BigDecimal(text);
    }

    private <T> @Nullable T parsed(String column, Function<String, T> parse, String vi, String en) {
        String text = text(column);
        if (text == null) {
            return null;
        }
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException | DateTimeParseException wrong) {
            throw invalid(column, text, vi, en);
        }
    }

    private static <T> T required(String column, @Nullable T value) {
        if (value == null) {
            throw new Refusal(
                    ImportProblem.VALUE_MISSING,
                    Map.of("column", column),
                    List.of(new Refusal.Reason(
                            Refusal.Place.COLUMN, column, new Bilingual("thiếu giá trị", "missing"))));
        }
        return value;
    }

    /** A refusal of what stands in a column. */
    public static Refusal invalid(String column, String value, String vi, String en) {
        var expected = new Bilingual(vi, en);
        return new Refusal(
                ImportProblem.VALUE_INVALID,
                Map.of("column", column, "value", value, "expected", expected),
                List.of(new Refusal.Reason(Refusal.Place.COLUMN, column, expected)));
    }
}
