package vn.ntm.local.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import vn.ntm.local.home.ExitCode;
import vn.ntm.local.home.LaunchFailure;
import vn.ntm.local.suite.Service;

/** The order in which a province's files are loaded, as the data folder itself says it. */
public record LoadOrder(List<LoadStep> steps) {

    private static final String FILE = "load-order.csv";

    public LoadOrder {
        steps = List.copyOf(steps);
    }

    /**
     * Reads the order of a data folder.
     *
     * @throws LaunchFailure if the folder has no order, or its order names an unknown service or a file that is not there
     */
    public static LoadOrder of(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            throw new LaunchFailure(
                    ExitCode.DATA_REFUSED, "There is no %s in %s: is it a data folder?".formatted(FILE, folder));
        }
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser rows = CSVParser.parse(file, StandardCharsets.UTF_8, format)) {
            return new LoadOrder(rows.stream()
                    .map(row -> step(folder, row.get("service"), row.get("kind"), row.get("file")))
                    .toList());
        } catch (IllegalArgumentException wrong) {
            throw new LaunchFailure(
                    ExitCode.DATA_REFUSED, "%s cannot be read: %s".formatted(file, wrong.getMessage()), wrong);
        }
    }

    public List<LoadStep> forService(Service service) {
        return steps.stream().filter(step -> step.service() == service).toList();
    }

    private static LoadStep step(Path folder, String service, String kind, String name) {
        Path file = folder.resolve(name);
        if (!Files.exists(file)) {
            throw new IllegalArgumentException("it names %s, which is not there".formatted(name));
        }
        return new LoadStep(Service.named(service), kind, file);
    }
}
