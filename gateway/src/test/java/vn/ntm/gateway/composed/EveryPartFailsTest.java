package vn.ntm.gateway.composed;

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
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.ntm.gateway.Fault;
import vn.ntm.gateway.ManyAtOnce;
import vn.ntm.gateway.PatientGateway;
import vn.ntm.gateway.Sound;
import vn.ntm.gateway.StubServices;
import vn.ntm.gateway.Stubs;
import vn.ntm.gateway.composed.Composed.Leg;
import vn.ntm.gateway.upstream.FactService;

/**
 * Each question fails in each way: then the part for which it was asked is missing and says why, and of the rest not a byte
 * changes. Each case is asked for a day of its own, by which the services know it; so they are asked many at a time.
 */
@NullUnmarked // its fields are injected
@QuarkusTest
@TestProfile(PatientGateway.class)
class EveryPartFailsTest {

    private static final EnumSet<Fault> OF_FIGURES_ALONE = EnumSet.of(Fault.NO_FIGURES, Fault.NAMELESS_FIGURE);
    private static final EnumSet<Fault> OF_WHOLE_ANSWERS_ALONE = EnumSet.of(Fault.NO_TAG);

    private static final int AT_ONCE = 20;
    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
    private static final Pattern DAY = Pattern.compile("validOn=(\\d{4}-\\d\\d-\\d\\d)");
    private static final String KNOWN_AT = "2026-01-02T03:04:05.678901Z";

    @Stubs
    StubServices stubs;

    @TestHTTPResource
    URI gateway;

    private final CountDownLatch testIsOver = new CountDownLatch(1);

    @ParameterizedTest
    @EnumSource
    void onlyItsPartIsMissing(Composed composed) throws Exception {
        List<Case> cases = cases(composed);
        for (FactService service : FactService.values()) {
            stubs.of(service).behave(exchange -> answer(cases, service, exchange));
        }
        List<HttpResponse<String>> answers = ask(composed, cases.size() + 1);
        testIsOver.countDown();

        HttpResponse<String> sound = answers.getLast();
        String cacheControl = composed.namesPersons() ? "no-cache" : "max-age=600";
        assertThat(sound.headers().firstValue("Cache-Control")).hasValue(cacheControl);
        assertThat(sound.headers().firstValue("ETag")).isPresent();
        for (int at = 0; at < cases.size(); at++) {
            HttpResponse<String> answer = answers.get(at);
            String soundThen = sound.body().replace(day(cases.size()).toString(), day(at).toString());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body())
                    .as(cases.get(at).toString())
                    .isEqualTo(cases.get(at).without(soundThen));
            assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
            assertThat(answer.headers().firstValue("ETag")).isEmpty();
        }
    }

    private static List<Case> cases(Composed composed) {
        List<Case> cases = new ArrayList<>();
        for (Leg leg : composed.legs()) {
            for (Fault fault : faults(leg)) {
                cases.add(new Case(leg, fault));
            }
        }
        return cases;
    }

    private static EnumSet<Fault> faults(Leg leg) {
        boolean figures = leg.path().equals("/v1/figures");
        return EnumSet.complementOf(figures ? OF_WHOLE_ANSWERS_ALONE : OF_FIGURES_ALONE);
    }

    private List<HttpResponse<String>> ask(Composed composed, int many) throws Exception {
        List<URI> questions = new ArrayList<>();
        for (int at = 0; at < many; at++) {
            questions.add(gateway.resolve(composed.on(day(at)) + "&knownAt=" + KNOWN_AT));
        }
        return ManyAtOnce.ask(questions, AT_ONCE);
    }

    private void answer(List<Case> cases, FactService service, HttpExchange exchange) throws IOException {
        var day = DAY.matcher(exchange.getRequestURI().toString());
        assertThat(day.find()).isTrue();
        int at = (int) DAYS.between(FIRST, LocalDate.parse(day.group(1)));
        Leg asked = at < cases.size() ? cases.get(at).leg() : null;
        if (asked != null
                && asked.service() == service
                && asked.path().equals(exchange.getRequestURI().getPath())) {
            cases.get(at).fault().answer(exchange, testIsOver);
        } else {
            Sound.service("sound").answer(exchange);
        }
    }

    private static LocalDate day(int at) {
        return FIRST.plusDays(at);
    }

    /** One question that fails in one way. */
    private record Case(Leg leg, Fault fault) {

        /** The answer, with the part missing. */
        String without(String sound) {
            int start = sound.indexOf("{\"name\":\"" + leg.part() + "\"");
            int next = sound.indexOf(",{\"name\":", start);
            int end = next < 0 ? sound.length() - "]}".length() : next;
            String part = sound.substring(start, end);
            return sound.substring(0, start).replace("\"complete\":true", "\"complete\":false")
                    + "{\"name\":\"%s\",\"status\":\"MISSING\",%s,\"reason\":\"%s\"%s}"
                            .formatted(leg.part(), address(part, "href"), fault.reason, progress(part))
                    + sound.substring(end);
        }

        /** Of a plan it is told where each of its two answers is read again. */
        private static String progress(String part) {
            return part.contains("\"progressHref\"") ? "," + address(part, "progressHref") : "";
        }

        private static String address(String part, String name) {
            int start = part.indexOf("\"" + name + "\":\"");
            return part.substring(start, part.indexOf("\",", start) + 1);
        }
    }
}
