package vn.ntm.ocop.register.rest.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import vn.ntm.ocop.certificate.rest.CertificateView;

/**
 * CSV as RFC 4180 has it. It is opened in spreadsheets by people who do not know who wrote the names in it, so a cell that
 * one would take for a formula has an apostrophe before it; the exact texts are in the lines of JSON.
 */
final class CommaSeparatedFile implements RegisterFile {

    private static final String FORMULA = "=+-@\t\r";

    private final BufferedWriter text;
    private final CSVPrinter lines;

    CommaSeparatedFile(OutputStream out) throws IOException {
        this.text = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
        this.lines = new CSVPrinter(text, CSVFormat.RFC4180);
        lines.printRecord(RegisterColumn.ALL.stream().map(RegisterColumn::name).toList());
    }

    @Override
    public void take(CertificateView certification) throws IOException {
        lines.printRecord(RegisterColumn.ALL.stream()
                .map(column -> cell(column.of(certification)))
                .toList());
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
