package vn.ntm.ledger.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ObjLongConsumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import vn.ntm.kernel.problem.Refusal;

/** A CSV file (RFC 4180, UTF-8, with a header) as it was sent. */
final class CsvFile {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
            .get();

    private final String text;
    private final List<String> columns;
    private final List<String> optional;
    private int cells;

    /** @param optional columns that the header may leave out */
    CsvFile(byte[] bytes, List<String> columns, List<String> optional) {
        this.text = decoded(bytes);
        this.columns = columns;
        this.optional = optional;
    }

    /** Gives each record with the line on which it begins. */
    void forEach(ObjLongConsumer<CSVRecord> taker) {
        try (CSVParser parser = CSVParser.parse(text, FORMAT)) {
            requireHeader(parser.getHeaderNames());
            long line = parser.getCurrentLineNumber() + 1;
            for (CSVRecord row : parser) {
                taker.accept(row, line);
                line = parser.getCurrentLineNumber() + 1;
            }
        } catch (IllegalArgumentException | IOException | UncheckedIOException malformed) {
            throw unreadable(malformed);
        }
    }

    /** @throws Refusal if the record has another number of cells than the header */
    ImportRow row(CSVRecord row) {
        if (row.size() != cells) {
            throw new Refusal(ImportProblem.ROW_TOO_SHORT_OR_LONG, Map.of("found", row.size(), "expected", cells));
        }
        return new ImportRow(row.toMap());
    }

    private void requireHeader(List<String> header) {
        Set<String> expected = new HashSet<>(columns);
        header.stream().filter(optional::contains).forEach(expected::add);
        if (header.size() != expected.size() || !expected.equals(new HashSet<>(header))) {
            throw new Refusal(ImportProblem.IMPORT_HEADER_WRONG, Map.of("expected", String.join(",", columns)));
        }
        cells = header.size();
    }

    private static String decoded(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            throw unreadable(notUtf8);
        }
    }

    private static Refusal unreadable(Exception failure) {
        return new Refusal(ImportProblem.IMPORT_UNREADABLE, Map.of("reason", String.valueOf(failure.getMessage())));
    }
}
