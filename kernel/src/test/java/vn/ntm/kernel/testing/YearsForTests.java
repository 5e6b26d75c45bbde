package vn.ntm.kernel.testing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Programme years in each state that they can have, brought there through the API by those who may. */
public final class YearsForTests implements MovableForTests {

    private static final List<String> STATES = List.of("OPEN", "CLOSING_PROPOSED", "CLOSED");

    /** The tag of a year of which nothing was ever said. */
    private static final String UNTOUCHED = "\"0\"";

    private static final int FIRST = 2030;
    private static final String MOVE = "{\"reason\":\"a test\",\"document\":\"a document\"}";

    private final URI service;
    private final HttpClient client;
    private int next = FIRST;

    public YearsForTests(URI service) {
        this.service = service;
        this.client = HttpClient.newHttpClient();
    }

    @Override
    public boolean has(String path) {
        return path.startsWith("/v1/programme-years/");
    }

    @Override
    public List<String> states() {
        return STATES;
    }

    @Override
    public String refusal() {
        return "year-state-refuses";
    }

    @Override
    public HttpRequest.Builder write(Map<String, String> subject, String path)
            throws IOException, InterruptedException {
        int year = Integer.parseInt(Objects.requireNonNull(subject.get("year")));
        return write(year, path.substring(path.lastIndexOf('/') + 1));
    }

    @Override
    public Map<String, String> in(String state) throws IOException, InterruptedException {
        while (!tag(next).equals(UNTOUCHED)) {
            next++;
        }
        int year = next++;
        if (!state.equals(STATES.getFirst())) {
            move(year, "_propose-closing", "province-officer");
        }
        if (state.equals(STATES.getLast())) {
            move(year, "_close", "province-leader");
        }
        return Map.of("year", Integer.toString(year), "If-Match", tag(year));
    }

    private HttpRequest.Builder write(int year, String move) throws IOException, InterruptedException {
        return HttpRequest.newBuilder(URI.create(address(year) + "/" + move))
                .header("Content-Type", "application/json")
                .header("If-Match", tag(year))
                .POST(BodyPublishers.ofString(MOVE));
    }

    private String tag(int year) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(address(year)).build(), BodyHandlers.discarding())
                .headers()
                .firstValue("ETag")
                .orElseThrow();
    }

    private URI address(int year) {
        return service.resolve("/v1/programme-years/" + year);
    }

    private void move(int year, String move, String role) throws IOException, InterruptedException {
        var request = write(year, move)
                .header("Authorization", "Bearer " + TokensForTests.of(role))
                .build();
        var answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(move + ": " + answer.body());
        }
    }
}
