package vn.ntm.kernel.testing;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;

/** A target of the province that a decision sets, in a running service. */
public final class TargetsForTests {

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI targets;
    private final String measure;

    public TargetsForTests(URI service, String measure) {
        this.targets = service.resolve("/v1/targets");
        this.measure = measure;
    }

    public static String body(String measure) {
        return """
                {"programmeYear":2026,"unitCode":"42","measure":"%s","shape":"AT_LEAST","value":12,"note":"một ví dụ",\
                "basis":{"number":"15/QĐ-UBND","issuer":"UBND tỉnh Hà Tĩnh","signedOn":"2026-01-20"}}""".formatted(measure);
    }

    /** Puts it on file, if it is not there yet: the parameters by which it is found, and an instant at which it is known. */
    public Map<String, String> onFile() throws IOException, InterruptedException {
        HttpResponse<String> set = client.send(
                HttpRequest.newBuilder(targets)
                        .header("Content-Type", "application/json")
                        .header("Authorization", "Bearer " + TokensForTests.of("province-officer"))
                        .POST(HttpRequest.BodyPublishers.ofString(body(measure)))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (!Set.of(200, 201).contains(set.statusCode())) {
            throw new IllegalStateException(set.body());
        }
        return Map.of(
                "programmeYear",
                "2026",
                "unit",
                "42",
                "measure",
                measure,
                "validOn",
                "2026-06-30",
                "knownAt",
                new ObjectMapper().readTree(set.body()).path("knownAt").asText());
    }
}
