package vn.ntm.gateway.summary;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import vn.ntm.gateway.Fault;
import vn.ntm.gateway.FigureStub;
import vn.ntm.gateway.ManyAtOnce;
import vn.ntm.gateway.PatientGateway;
import vn.ntm.gateway.StubServices;
import vn.ntm.gateway.Stubs;
import vn.ntm.gateway.upstream.FactService;

/**
 * Every part in every way at once: what a summary then says is known to the byte. Each combination is asked for another
 * day, by which the services know how to answer it; so they are asked many at a time.
 */
@NullUnmarked // its fields are injected
@QuarkusTest
@TestProfile(PatientGateway.class)
class FaultMatrixTest {

    private static final List<Way> WAYS = List.of(
            Way.SOUND,
            Way.of(Fault.BROKEN_DOWN),
            Way.of(Fault.SILENT),
            Way.of(Fault.REFUSING),
            Way.of(Fault.GARBAGE),
            Way.of(Fault.STUCK_IN_THE_BODY),
            Way.of(Fault.HTML),
            Way.of(Fault.ENDLESS));
    private static final int COMBINATIONS = WAYS.size() * WAYS.size() * WAYS.size();

    /** With two questions to each service: a stub closes what it keeps open beyond 200 connections. */
    private static final int AT_ONCE = 90;

    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
    private static final Pattern DAY = Pattern.compile("validOn=(\\d{4}-\\d\\d-\\d\\d)");
    private static final String KNOWN_AT = "2026-01-02T03:04:05.678901Z";

    @Stubs
    StubServices stubs;

    @TestHTTPResource
    URI gateway;

    private final CountDownLatch testIsOver = new CountDownLatch(1);

    @Test
    void aSummarySaysOfEveryPartWhatItIsWhateverTheOthersAre() throws Exception {
        for (FactService service : FactService.values()) {
            stubs.of(service)
                    .behave(exchange -> way(service, combination(exchange)).answer(exchange, testIsOver));
        }
        List<HttpResponse<String>> answers = askAll();
        testIsOver.countDown();

        for (int combination = 0; combination < COMBINATIONS; combination++) {
            HttpResponse<String> answer = answers.get(combination);
            boolean complete = combination == 0;
            assertThat(answer.body()).isEqualTo(summary(combination, complete));
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("ETag").isPresent()).isEqualTo(complete);
            assertThat(answer.headers().firstValue("Cache-Control")).hasValue(complete ? "max-age=600" : "no-store");
        }
    }

    private List<HttpResponse<String>> askAll() throws Exception {
        List<URI> questions = IntStream.range(0, COMBINATIONS)
                .mapToObj(combination -> gateway.resolve(
                        "/v1/provincial-summaries/2023?validOn=" + day(combination) + "&knownAt=" + KNOWN_AT))
                .toList();
        return ManyAtOnce.ask(questions, AT_ONCE);
    }

    private static String summary(int combination, boolean complete) {
        String parts = Arrays.stream(FactService.values())
                .map(service -> part(service, combination))
                .collect(Collectors.joining(","));
        return "{\"year\":2023,\"validOn\":\"%s\",\"knownAt\":\"%s\",\"complete\":%s,\"parts\":[%s]}"
                .formatted(day(combination), KNOWN_AT, complete, parts);
    }

    private static String part(FactService service, int combination) {
        String href = "/%s/v1/figures?year=2023&validOn=%s&knownAt=%s"
                .formatted(service.label(), day(combination), KNOWN_AT.replace(":", "%3A"));
        Fault fault = way(service, combination).fault;
        if (fault != null) {
            return "{\"name\":\"%s\",\"status\":\"MISSING\",\"href\":\"%s\",\"reason\":\"%s\"}"
                    .formatted(service.label(), href, fault.reason);
        }
        return "{\"name\":\"%s\",\"status\":\"FRESH\",\"asOf\":\"%s\",\"href\":\"%s\",\"figures\":%s,\"nextYearTargets\":%s}"
                .formatted(service.label(), KNOWN_AT, href, FigureStub.FIGURES, FigureStub.NEXT_YEAR_TARGETS);
    }

    private static LocalDate day(int combination) {
        return FIRST.plusDays(combination);
    }

    private static int combination(HttpExchange exchange) {
        var day = DAY.matcher(exchange.getRequestURI().toString());
        assertThat(day.find()).isTrue();
        return (int) DAYS.between(FIRST, LocalDate.parse(day.group(1)));
    }

    private static Way way(FactService service, int combination) {
        return WAYS.get(
                switch (service) {
                    case CRITERIA -> combination / WAYS.size() / WAYS.size();
                    case OCOP -> combination / WAYS.size() % WAYS.size();
                    case AWARDS -> combination % WAYS.size();
                });
    }

    /** How a service answers: as it should, or with a fault. */
    private record Way(Fault fault) {

        static final Way SOUND = new Way(null);

        static Way of(Fault fault) {
            return new Way(fault);
        }

        void answer(HttpExchange exchange, CountDownLatch end) throws IOException {
            if (fault == null) {
                FigureStub.sound("sound").answer(exchange);
            } else {
                fault.answer(exchange, end);
            }
        }
    }
}
