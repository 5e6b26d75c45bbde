package vn.ntm.gateway.summary;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.gateway.FigureStub;
import vn.ntm.gateway.StubService;
import vn.ntm.gateway.StubServices;
import vn.ntm.gateway.Stubs;
import vn.ntm.gateway.upstream.FactService;

/** A value is moved from one service's facts to another's whenever one of them is asked; a composed answer is of before or of after. */
@NullUnmarked // its fields are injected
@QuarkusTest
@QuarkusTestResource(StubServices.class)
class MovedValueTest {

    private static final int ALL = 1000;
    private static final int ASKED = 40;
    private static final Pattern VALUE = Pattern.compile("\"value\":(\\d+)");
    private static final Pattern KNOWN_AT = Pattern.compile("\"knownAt\":\"([^\"]+)\"");

    @Stubs
    StubServices stubs;

    /** What each service has from which instant on. */
    private final Map<FactService, NavigableMap<Instant, Integer>> facts = new EnumMap<>(FactService.class);

    private int moved;

    @BeforeEach
    void allIsInOnePlace() {
        for (FactService service : FactService.values()) {
            facts.put(service, new TreeMap<>(Map.of(Instant.EPOCH, service == FactService.CRITERIA ? ALL : 0)));
            stubs.of(service).behave(exchange -> answer(service, exchange));
        }
    }

    @Test
    void nothingIsCountedTwiceOrNotAtAll() {
        for (int asked = 0; asked < ASKED; asked++) {
            assertThat(sum(ask(""))).isEqualTo(ALL);
        }
    }

    @Test
    void whatWasKnownAtOneInstantNeverChanges() {
        var first = KNOWN_AT.matcher(ask(""));
        assertThat(first.find()).isTrue();
        String question = "&knownAt=" + first.group(1);
        String answer = ask(question);
        for (int asked = 0; asked < ASKED; asked++) {
            assertThat(ask(question)).isEqualTo(answer);
        }
    }

    private static String ask(String knownAt) {
        return given().header("Cache-Control", "no-cache")
                .get("/v1/provincial-summaries/2023?validOn=2025-12-01" + knownAt)
                .then()
                .statusCode(200)
                .header("Cache-Control", "max-age=1")
                .extract()
                .asString();
    }

    private static int sum(String answer) {
        return VALUE.matcher(answer)
                .results()
                .map((MatchResult value) -> value.group(1))
                .mapToInt(Integer::parseInt)
                .sum();
    }

    private synchronized void move() {
        moved = (moved + 1) % ALL;
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        facts.get(FactService.CRITERIA).put(now, ALL - moved);
        facts.get(FactService.AWARDS).put(now, moved);
    }

    private void answer(FactService service, HttpExchange exchange) throws IOException {
        move();
        String envelope = FigureStub.envelope(exchange);
        var knownAt = KNOWN_AT.matcher(envelope);
        assertThat(knownAt.find()).isTrue();
        String figures =
                "[{\"measure\":\"m\",\"value\":%d}]".formatted(value(service, Instant.parse(knownAt.group(1))));
        StubService.answer(
                exchange,
                200,
                "application/json",
                envelope.substring(0, envelope.indexOf("\"figures\":")) + "\"figures\":" + figures + "}");
    }

    private synchronized int value(FactService service, Instant knownAt) {
        return facts.get(service).floorEntry(knownAt).getValue();
    }
}
