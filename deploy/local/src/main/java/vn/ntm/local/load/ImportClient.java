package vn.ntm.local.load;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import vn.ntm.local.home.ExitCode;
import vn.ntm.local.home.LaunchFailure;
import vn.ntm.local.suite.Ports;
import vn.ntm.local.suite.Service;

/** The services' public import endpoints and the question whether there is anything on file. */
public final class ImportClient {

    private static final Duration BUDGET = Duration.ofMinutes(2);
    private static final int OK = 200;
    private static final int CONFLICT = 409;

    private final HttpClient http;
    private final Ports ports;
    private final String token;
    private final ObjectMapper json = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** The token is one of a system's: it may import. */
    public ImportClient(HttpClient http, Ports ports, String token) {
        this.http = http;
        this.ports = ports;
        this.token = token;
    }

    /** Whether the service has none of the facts that a province's data begins with. */
    boolean isEmpty(Service service) throws IOException, InterruptedException {
        URI question = ports.url(service).resolve(firstFacts(service));
        HttpResponse<String> answer = send(HttpRequest.newBuilder(question));
        if (answer.statusCode() != OK) {
            throw unexpected(question, answer);
        }
        return json.readTree(answer.body()).path("items").isEmpty();
    }

    /** Sends one file; the service's report comes back also when it took nothing because a row was refused. */
    public ImportReport post(LoadStep step) throws IOException, InterruptedException {
        URI address = ports.url(step.service()).resolve("/v1/imports/" + step.kind() + "?mode=ATOMIC");
        HttpResponse<String> answer = send(HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "text/csv; charset=utf-8")
                .POST(BodyPublishers.ofFile(step.file())));
        JsonNode body = answer.statusCode() == OK || answer.statusCode() == CONFLICT
                ? json.readTree(answer.body())
                : json.nullNode();
        JsonNode report = answer.statusCode() == OK ? body : body.path("report");
        if (!report.isObject()) {
            throw unexpected(address, answer);
        }
        return json.treeToValue(report, ImportReport.class);
    }

    /** How many current units the service says that it has. */
    int units(Service service) throws IOException, InterruptedException {
        URI question = ports.url(service).resolve("/q/health/ready");
        for (JsonNode check :
                json.readTree(send(HttpRequest.newBuilder(question)).body()).path("checks")) {
            if (check.path("name").asText().equals("units")) {
                return check.at("/data/units").asInt();
            }
        }
        return 0;
    }

    private static String firstFacts(Service service) {
        return switch (service) {
            case CRITERIA -> "/v1/units?limit=1";
            case OCOP -> "/v1/products?limit=1";
            case AWARDS -> "/v1/commendations?limit=1";
            case GATEWAY -> throw new IllegalArgumentException("The gateway keeps no facts");
        };
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.timeout(BUDGET).build(), BodyHandlers.ofString());
    }

    private static LaunchFailure unexpected(URI address, HttpResponse<String> answer) {
        return new LaunchFailure(
                ExitCode.SERVICE_FAILED, "%s answered %d: %s".formatted(address, answer.statusCode(), answer.body()));
    }
}
