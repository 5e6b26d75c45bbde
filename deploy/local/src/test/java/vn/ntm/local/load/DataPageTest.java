package vn.ntm.local.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;

/** What the page of the province's data says of its files. */
class DataPageTest {

    private static final Path PROVINCE = Path.of(System.getProperty("ntm.home"), "deploy/data/hatinh");
    private static final Pattern ROW = Pattern.compile("\\| `([a-z]+/[a-z-]+\\.csv)` \\| (\\d+) \\| .*");

    @Test
    void itsTableNamesEachFileOnceWithTheNumberOfItsRows() throws IOException {
        List<String> said = Files.readAllLines(PROVINCE.resolve("README.md")).stream()
                .map(ROW::matcher)
                .filter(row -> row.matches())
                .map(row -> row.group(1) + " " + row.group(2))
                .toList();

        assertThat(said)
                .containsExactlyInAnyOrderElementsOf(LoadOrder.of(PROVINCE).steps().stream()
                        .map(step -> PROVINCE.relativize(step.file()) + " " + rows(step.file()))
                        .distinct()
                        .toList());
    }

    private static int rows(Path file) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser rows = CSVParser.parse(file, StandardCharsets.UTF_8, format)) {
            return rows.getRecords().size();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
