package vn.ntm.criteria.assessment.application.bulk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.imports.ImportProblem;

/** CSV as RFC 4180 has it, in UTF-8. */
record CsvRows(Path file) implements ValueRows {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    @Override
    public void forEach(Taker taker) {
        try (Reader text = reader();
                CSVParser parser = CSVParser.parse(text, CSVFormat.RFC4180)) {
            var rows = parser.iterator();
            if (!rows.hasNext()) {
                ValueRows.order(java.util.List.of());
            }
            int[] order = ValueRows.order(Arrays.asList(rows.next().values()));
            long line = parser.getCurrentLineNumber() + 1;
            while (rows.hasNext()) {
                taker.take(cells(rows.next(), order), line);
                line = parser.getCurrentLineNumber() + 1;
            }
        } catch (IOException | UncheckedIOException | IllegalStateException malformed) {
            throw new Refusal(
                    ImportProblem.IMPORT_UNREADABLE, Map.of("reason", String.valueOf(malformed.getMessage())));
        }
    }

    /** A reader that refuses what is no UTF-8. */
    private Reader reader() throws IOException {
        var reader = new BufferedReader(new InputStreamReader(Files.newInputStream(file), UTF_8.newDecoder()));
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }

    private static String[] cells(CSVRecord row, int[] order) {
        if (row.size() != order.length) {
            return row.values();
        }
        var cells = new String[order.length];
        for (int i = 0; i < order.length; i++) {
            cells[i] = row.get(order[i]);
        }
        return cells;
    }
}
