package vn.ntm.ledger.fact;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.Confidence;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ledger.domain.Days;
import vn.ntm.ledger.domain.Decision;
import vn.ntm.ledger.domain.Origin;

/** A row of a result, read as our values. A column that may be empty is read by the {@code optional…} methods. */
public record Row(ResultSet columns) {

    public @Nullable String optionalText(String column) throws SQLException {
        return columns.getString(column);
    }

    public String text(String column) throws SQLException {
        return present(column, optionalText(column));
    }

    public @Nullable LocalDate optionalDate(String column) throws SQLException {
        return columns.getObject(column, LocalDate.class);
    }

    public LocalDate date(String column) throws SQLException {
        return present(column, optionalDate(column));
    }

    public Instant instant(String column) throws SQLException {
        return present(column, columns.getObject(column, OffsetDateTime.class)).toInstant();
    }

    public UUID id(String column) throws SQLException {
        return present(column, columns.getObject(column, UUID.class));
    }

    public int number(String column) throws SQLException {
        return columns.getInt(column);
    }

    public @Nullable Integer optionalNumber(String column) throws SQLException {
        int number = columns.getInt(column);
        return columns.wasNull() ? null : number;
    }

    public @Nullable BigDecimal optionalDecimal(String column) throws SQLException {
        return columns.getBigDecimal(column);
    }

    public BigDecimal decimal(String column) throws SQLException {
        return present(column, optionalDecimal(column));
    }

    public @Nullable UnitCode optionalCode(String column) throws SQLException {
        String code = columns.getString(column);
        return code == null ? null : new UnitCode(code);
    }

    public UnitCode code(String column) throws SQLException {
        return present(column, optionalCode(column));
    }

    public List<UnitCode> codes(String column) throws SQLException {
        String[] codes = (String[]) columns.getArray(column).getArray();
        return Arrays.stream(codes).map(UnitCode::new).toList();
    }

    public @Nullable ProgrammeYear optionalYear(String column) throws SQLException {
        Integer year = optionalNumber(column);
        return year == null ? null : new ProgrammeYear(year);
    }

    public ProgrammeYear year(String column) throws SQLException {
        return present(column, optionalYear(column));
    }

    public <E extends Enum<E>> @Nullable E optionalChoice(String column, Class<E> type) throws SQLException {
        String name = columns.getString(column);
        return name == null ? null : Enum.valueOf(type, name);
    }

    public <E extends Enum<E>> E choice(String column, Class<E> type) throws SQLException {
        return present(column, optionalChoice(column, type));
    }

    /** The range in the columns {@code valid_from} and {@code valid_to}. */
    public DateRange valid() throws SQLException {
        return new DateRange(optionalDate("valid_from"), optionalDate("valid_to"));
    }

    /** The days in the columns {@code valid_from} and {@code valid_to}, of which the first is known. */
    public Days days() throws SQLException {
        return new Days(date("valid_from"), optionalDate("valid_to"));
    }

    /** What the columns of the provenance say, as a rule keeps it. */
    public Origin origin() throws SQLException {
        return new Origin(text("source"), choice("confidence", Confidence.class), optionalText("note"));
    }

    public Provenance provenance() throws SQLException {
        return new Provenance(text("source"), choice("confidence", Confidence.class), optionalText("note"));
    }

    /** The document in the columns {@code decision_…}, with the source and the confidence of the row. */
    public Decision decision() throws SQLException {
        return new Decision(
                optionalText("decision_number"),
                optionalText("decision_issuer"),
                optionalDate("decision_signed_on"),
                text("source"),
                choice("confidence", Confidence.class));
    }

    private static <T> T present(String column, @Nullable T value) {
        return Objects.requireNonNull(value, column);
    }
}
