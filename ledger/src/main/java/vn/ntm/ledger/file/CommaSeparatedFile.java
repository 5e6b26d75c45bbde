package vn.ntm.ledger.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * CSV as RFC 4180 has it. It is opened in spreadsheets by people who do not know who wrote the names in it, so a cell that
 * one would take for a formula has an apostrophe before it; the exact texts are in the lines of JSON.
 */
final class CommaSeparatedFile<T> implements RecordFile<T> {

    private static final String FORMULA = "=+-@\t\r";

    private final BufferedWriter text;
    private final CSVPrinter lines;
    private final List<FileColumn<T>> columns;

    CommaSeparatedFile(List<FileColumn<T>> columns, OutputStream out) throws IOException {
        this.text = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
        this.lines = new CSVPrinter(text, CSVFormat.RFC4180);
        this.columns = columns;
        lines.printRecord(columns.stream().map(FileColumn::name).toList());
    }

    @Override
    public void take(T item) throws IOException {
        lines.printRecord(columns.stream().map(column -> cell(column.of(item))).toList());
    }

    static String cell(@Nullable Object value) {
        String cell = Objects.toString(value, "");
        return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    @Override
    public void end() throws IOException {
        text.flush();
    }
}
