package vn.ntm.ledger.follow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** The change feed of the service that owns the units, as anybody may read it. */
final class UnitFeed implements FeedReading.Feed, AutoCloseable {

    private static final int MOST_A_PAGE = 500;
    private static final int OK = 200;
    private static final int GONE = 410;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final URI feed;
    private final Duration wait;
    private final ObjectMapper json;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    UnitFeed(URI feed, Duration wait, ObjectMapper json) {
        this.feed = feed;
        this.wait = wait;
        this.json = json;
    }

    /**
     * What was read, up to where the feed ended at that moment.
     *
     * @param cursor where to go on
     */
    record Batch(List<UnitEvent> events, String cursor) {

        Batch {
            events = List.copyOf(events);
        }
    }

    /** A transaction of the owner is never cut in two, for what one page cannot hold is read from the next. */
    @Override
    public Optional<Batch> after(Optional<String> cursor) throws IOException, InterruptedException {
        List<UnitEvent> events = new ArrayList<>();
        String place = cursor.map(known -> "&after=" + known).orElse("");
        long waited = cursor.isPresent() ? wait.toSeconds() : 0;
        while (true) {
            HttpResponse<String> answer = ask("?limit=" + MOST_A_PAGE + "&waitSeconds=" + waited + place);
            if (answer.statusCode() == GONE) {
                return Optional.empty();
            }
            JsonNode page = page(answer);
            add(events, page);
            String next = cursor(answer);
            if (page.size() < MOST_A_PAGE) {
                return Optional.of(new Batch(events, next));
            }
            place = "&after=" + next;
            waited = 0;
        }
    }

    @Override
    public Batch snapshot() throws IOException, InterruptedException {
        List<UnitEvent> events = new ArrayList<>();
        String place = "";
        while (true) {
            HttpResponse<String> answer = ask("/snapshot?limit=" + MOST_A_PAGE + place);
            add(events, page(answer));
            String next = cursor(answer);
            if (answer.headers().firstValue("Link").orElse("").startsWith("<../")) {
                return new Batch(events, next);
            }
            place = "&after=" + next;
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
    }

    private HttpResponse<String> ask(String question) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(feed + question))
                .header("Accept", "application/cloudevents-batch+json")
                .timeout(PATIENCE.plus(wait))
                .build();
        return http.send(request, BodyHandlers.ofString());
    }

    private JsonNode page(HttpResponse<String> answer) throws IOException {
        if (answer.statusCode() != OK) {
            throw new IOException("the feed answered " + answer.statusCode());
        }
        JsonNode page = json.readTree(answer.body());
        if (!page.isArray()) {
            throw new IOException("the feed answered no batch of events");
        }
        return page;
    }

    private static void add(List<UnitEvent> events, JsonNode page) {
        StreamSupport.stream(page.spliterator(), false)
                .map(UnitEvent::of)
                .flatMap(Optional::stream)
                .forEach(events::add);
    }

    private static String cursor(HttpResponse<String> answer) throws IOException {
        return answer.headers()
                .firstValue("Change-Cursor")
                .orElseThrow(() -> new IOException("the feed did not say where it goes on"));
    }
}
