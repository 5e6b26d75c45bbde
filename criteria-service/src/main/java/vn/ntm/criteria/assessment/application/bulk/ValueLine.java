package vn.ntm.criteria.assessment.application.bulk;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.assessment.application.RecordedValue;
import vn.ntm.criteria.assessment.domain.GivenValue;
import vn.ntm.criteria.criteriaset.domain.indicator.UnitOfMeasure;
import vn.ntm.kernel.Bilingual;
import vn.ntm.kernel.PlainText;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.imports.ImportProblem;
import vn.ntm.ledger.imports.ImportRow;

/** A row of a file of values, read cell by cell. */
public record ValueLine(UnitCode unit, GivenValue value, RecordedValue.Ground ground) {

    private static final int LONGEST = 500;
    private static final int MOST_DIGITS = 18;
    private static final int MOST_DECIMALS = 6;
    private static final Map<String, UnitOfMeasure> UNITS = Arrays.stream(UnitOfMeasure.values())
            .collect(java.util.stream.Collectors.toUnmodifiableMap(Enum::name, unit -> unit));

    /** @throws Refusal if a cell is missing, or not of its form */
    public static ValueLine read(String[] cells) {
        if (cells.length != ValueRows.COLUMNS.size()) {
            throw new Refusal(
                    ImportProblem.ROW_TOO_SHORT_OR_LONG,
                    Map.of("found", cells.length, "expected", ValueRows.COLUMNS.size()));
        }
        int at = 0;
        return new ValueLine(
                unit(required(cells, at++)),
                new GivenValue(
                        required(cells, at++),
                        measure(required(cells, at++)),
                        number(cells, at++),
                        number(cells, at++),
                        number(cells, at++),
                        number(cells, at++),
                        number(cells, at++),
                        number(cells, at++),
                        flag(cells, at++),
                        text(cells, at++),
                        text(cells, at++)),
                new RecordedValue.Ground(required(cells, at++), text(cells, at++), hash(cells, at)));
    }

    /** What each of its cells is. */
    public static List<String> columns() {
        return ValueRows.COLUMNS;
    }

    /** The cells of which the same line is read again; what is unknown has none. */
    public List<@Nullable String> cells() {
        return Arrays.asList(
                unit.value(),
                value.indicator(),
                value.unit().name(),
                digits(value.amount()),
                digits(value.numerator()),
                digits(value.denominator()),
                digits(value.partAmount()),
                digits(value.partNumerator()),
                digits(value.partDenominator()),
                value.passed() == null ? null : value.passed().toString(),
                value.step(),
                value.notApplicable(),
                ground.source(),
                ground.evidence(),
                ground.evidenceHash());
    }

    private static @Nullable String digits(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }

    private static UnitCode unit(String cell) {
        if (!UnitCode.isCode(cell)) {
            throw ImportRow.invalid(
                    "unitCode", cell, "mã đơn vị 2, 3 hoặc 5 chữ số", "a unit code of 2, 3 or 5 digits");
        }
        return new UnitCode(cell);
    }

    private static UnitOfMeasure measure(String cell) {
        UnitOfMeasure unit = UNITS.get(cell);
        if (unit == null) {
            String names = String.join(", ", UNITS.keySet().stream().sorted().toList());
            throw ImportRow.invalid("unit", cell, "một trong: " + names, "one of " + names);
        }
        return unit;
    }

    private static @Nullable BigDecimal number(String[] cells, int at) {
        String cell = text(cells, at);
        if (cell == null) {
            return null;
        }
        if (!plain(cell)) {
            throw ImportRow.invalid(
                    ValueRows.COLUMNS.get(at),
                    cell,
                    "số không âm, dấu chấm thập phân",
                    "a number that is not negative, with a decimal point");
        }
        return new BigDecimal(cell);
    }

    private static boolean plain(String cell) {
        int point = cell.indexOf('.');
        int whole = point < 0 ? cell.length() : point;
        int decimals = point < 0 ? 0 : cell.length() - point - 1;
        if (whole < 1 || whole > MOST_DIGITS || decimals > MOST_DECIMALS || (point >= 0 && decimals == 0)) {
            return false;
        }
        for (int i = 0; i < cell.length(); i++) {
            if (i != point && (cell.charAt(i) < '0' || cell.charAt(i) > '9')) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Boolean flag(String[] cells, int at) {
        String cell = text(cells, at);
        if (cell == null) {
            return null;
        }
        if (!cell.equals("true") && !cell.equals("false")) {
            throw ImportRow.invalid(ValueRows.COLUMNS.get(at), cell, "true hoặc false", "true or false");
        }
        return cell.equals("true");
    }

    private static @Nullable String hash(String[] cells, int at) {
        String cell = text(cells, at);
        if (cell != null && !cell.matches("[0-9a-f]{64}")) {
            throw ImportRow.invalid(
                    ValueRows.COLUMNS.get(at), cell, "SHA-256, 64 chữ số thập lục phân", "SHA-256 in hexadecimal");
        }
        return cell;
    }

    private static String required(String[] cells, int at) {
        String cell = text(cells, at);
        if (cell == null) {
            String column = ValueRows.COLUMNS.get(at);
            throw new Refusal(
                    ImportProblem.VALUE_MISSING,
                    Map.of("column", column),
                    List.of(new Refusal.Reason(
                            Refusal.Place.COLUMN, column, new Bilingual("thiếu giá trị", "missing"))));
        }
        return cell;
    }

    private static @Nullable String text(String[] cells, int at) {
        String cell = cells[at];
        if (cell.isEmpty()) {
            return null;
        }
        String text = Normalizer.isNormalized(cell, Normalizer.Form.NFC)
                ? cell.strip()
                : Normalizer.normalize(cell, Normalizer.Form.NFC).strip();
        if (!PlainText.is(text) || text.length() > LONGEST) {
            throw ImportRow.invalid(
                    ValueRows.COLUMNS.get(at),
                    text.substring(0, Math.min(text.length(), 40)),
                    "nhiều nhất 500 ký tự, không có ký tự ẩn",
                    "at most 500 characters, none of them hidden");
        }
        return text.isEmpty() ? null : text;
    }
}
