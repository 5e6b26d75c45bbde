package vn.ntm.local.system;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import vn.ntm.local.suite.Ports;
import vn.ntm.local.suite.Service;

/** Asks the suite through its one door. */
final class SuiteClient {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String GROUNDS = "{\"reason\":\"a test\",\"document\":\"a document\"}";

    private final HttpClient http = HttpClient.newHttpClient();
    private final Ports ports;
    private final Path state;

    SuiteClient(Ports ports, Path state) {
        this.ports = ports;
        this.state = state;
    }

    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(path));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }

    JsonNode json(String path) throws IOException, InterruptedException {
        return json(get(path));
    }

    static JsonNode json(HttpResponse<String> answer) throws IOException {
        return JSON.readTree(answer.body());
    }

    static JsonNode parse(String json) throws IOException {
        return JSON.readTree(json);
    }

    /** Imports as the suite itself does, with the token of a program. */
    HttpResponse<String> load(String path, String csv, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(path))
                .header("Authorization", "Bearer " + Files.readString(state.resolve("tokens/system.jwt")))
                .header("Content-Type", "text/csv; charset=utf-8")
                .POST(BodyPublishers.ofString(csv));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }

    /** Sends JSON with the token of a role, under a key. */
    HttpResponse<String> post(String role, String path, String body, String key)
            throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(address(path))
                        .header("Authorization", "Bearer " + Files.readString(state.resolve("tokens/" + role + ".jwt")))
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", key)
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    /** Proposes that the year be closed. */
    HttpResponse<String> proposeClosing(String year, String key) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(address(year + "/_propose-closing"))
                        .header("Authorization", "Bearer " + officer())
                        .header("Content-Type", "application/json")
                        .header("If-Match", "\"0\"")
                        .header("Idempotency-Key", key)
                        .POST(BodyPublishers.ofString(GROUNDS))
                        .build(),
                BodyHandlers.ofString());
    }

    /** Proposes the same, and does not read the answer. */
    Socket closingProposed(String year, String key) throws IOException {
        URI gateway = address("/");
        var socket = new Socket(gateway.getHost(), gateway.getPort());
        socket.getOutputStream()
                .write("""
                POST %s/_propose-closing HTTP/1.1
                Host: %s
                Authorization: Bearer %s
                Content-Type: application/json
                Content-Length: %d
                If-Match: "0"
                Idempotency-Key: %s

                %s""".formatted(year, gateway.getAuthority(), officer(), GROUNDS.length(), key, GROUNDS)
                        .replace("\n", "\r\n")
                        .getBytes(US_ASCII));
        return socket;
    }

    private String officer() throws IOException {
        return Files.readString(state.resolve("tokens/province-officer.jwt"));
    }

    /** How many units of one kind there were on a day. */
    int units(String which, String day) throws IOException, InterruptedException {
        return json("/criteria/v1/units?%s&validOn=%s&count=exact&limit=1".formatted(which, day))
                .at("/page/count")
                .asInt();
    }

    /** The figure of a measure in the summary of 2023: {@code figures} of the year or {@code nextYearTargets}. */
    JsonNode figure(String list, String measure) throws IOException, InterruptedException {
        for (JsonNode part : json("/v1/provincial-summaries/2023").path("parts")) {
            for (JsonNode figure : part.path(list)) {
                if (figure.path("measure").asText().equals(measure)) {
                    return figure;
                }
            }
        }
        throw new AssertionError("The summary has no " + measure);
    }

    static List<String> texts(JsonNode list, String member) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(item -> item.path(member).asText())
                .toList();
    }

    private URI address(String path) {
        return ports.url(Service.GATEWAY).resolve(path);
    }
}
