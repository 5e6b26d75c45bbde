package vn.ntm.local.summary;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import vn.ntm.local.home.ExitCode;
import vn.ntm.local.home.LaunchFailure;

/** Asks the gateway for the summary of a year. */
public final class SummaryClient {

    private static final Duration BUDGET = Duration.ofSeconds(30);
    private static final int OK = 200;

    private final URI gateway;
    private final ObjectMapper json = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    public SummaryClient(URI gateway) {
        this.gateway = gateway;
    }

    /** The summary of the year, line by line. */
    public List<String> table(int year) throws IOException, InterruptedException {
        URI address = gateway.resolve("/v1/provincial-summaries/" + year);
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<String> answer =
                    http.send(HttpRequest.newBuilder(address).timeout(BUDGET).build(), BodyHandlers.ofString());
            if (answer.statusCode() != OK) {
                throw new LaunchFailure(
                        ExitCode.SERVICE_FAILED,
                        "%s answered %d: %s".formatted(address, answer.statusCode(), answer.body()));
            }
            return new SummaryTable(json.readValue(answer.body(), ProvincialSummary.class)).lines();
        }
    }
}
