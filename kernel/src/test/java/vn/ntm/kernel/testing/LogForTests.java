package vn.ntm.kernel.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What the service writes down, as it does in operation: one JSON object a line. */
public class LogForTests implements QuarkusTestResourceLifecycleManager {

    private static final Path FILE = Path.of("target/service.log");
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public Map<String, String> start() {
        return Map.of(
                "quarkus.log.file.enabled",
                "true",
                "quarkus.log.file.path",
                FILE.toString(),
                "quarkus.log.file.json.enabled",
                "true");
    }

    @Override
    public void stop() {
        // the file stays, to be read by people
    }

    public static String text() throws IOException {
        return Files.readString(FILE);
    }

    /** The line of a request is written after its answer was sent, so it is waited for. */
    public static List<JsonNode> linesOf(String traceId) throws IOException {
        return lines(line -> traceId.equals(line.at("/mdc/traceId").asText())
                || line.path("message").asText().contains(traceId));
    }

    private static List<JsonNode> lines(Predicate<JsonNode> wanted) throws IOException {
        long end = System.nanoTime() + 300_000_000_000L;
        var found = new ArrayList<JsonNode>();
        while (found.stream()
                        .noneMatch(line ->
                                "vn.ntm.access".equals(line.path("loggerName").asText()))
                && System.nanoTime() < end) {
            Thread.onSpinWait();
            found.clear();
            for (String line : Files.readAllLines(FILE)) {
                JsonNode read = JSON.readTree(line);
                if (wanted.test(read)) {
                    found.add(read);
                }
            }
        }
        return found;
    }
}
