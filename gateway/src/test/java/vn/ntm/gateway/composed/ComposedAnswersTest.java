package vn.ntm.gateway.composed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.ntm.gateway.Fault;
import vn.ntm.gateway.Sound;
import vn.ntm.gateway.StubServices;
import vn.ntm.gateway.Stubs;
import vn.ntm.gateway.composed.Composed.Leg;
import vn.ntm.gateway.upstream.FactService;

@NullUnmarked // its fields are injected
@QuarkusTest
@QuarkusTestResource(StubServices.class)
class ComposedAnswersTest {

    /** Days, so that every test can ask a question that nobody has asked before. */
    private static final AtomicInteger DAYS = new AtomicInteger();

    @Stubs
    StubServices stubs;

    private final LocalDate day = LocalDate.of(2023, 1, 1).plusDays(DAYS.getAndIncrement());
    private final CountDownLatch testIsOver = new CountDownLatch(1);

    @BeforeEach
    void allAreSound() {
        stubs.allSound();
    }

    @AfterEach
    void letTheSilentGo() {
        testIsOver.countDown();
    }

    @ParameterizedTest
    @EnumSource
    void everyQuestionIsAskedOnceAtTheSameTwoTimesAndAsAnybodyMayAsk(Composed composed) {
        given().header("Authorization", "Bearer of-a-caller")
                .urlEncodingEnabled(false)
                .get(composed.on(day) + "&knownAt=2026-01-02T03:04:05.678901Z")
                .then()
                .statusCode(200)
                .body("validOn", equalTo(day.toString()))
                .body("knownAt", equalTo("2026-01-02T03:04:05.678901Z"))
                .body("complete", equalTo(true))
                .body("parts.status", everyItem(equalTo("FRESH")))
                .body("parts.asOf", everyItem(equalTo("2026-01-02T03:04:05.678901Z")));

        for (FactService service : FactService.values()) {
            assertThat(stubs.of(service).asked())
                    .extracting(asked -> asked.uri().split("\\?", 2)[0])
                    .containsExactlyInAnyOrderElementsOf(composed.legs().stream()
                            .filter(leg -> leg.service() == service)
                            .map(Leg::path)
                            .toList());
            assertThat(stubs.of(service).asked()).allSatisfy(asked -> {
                assertThat(asked.uri()).contains("validOn=" + day + "&knownAt=2026-01-02T03%3A04%3A05.678901Z");
                assertThat(asked.headers()).doesNotContainKey("Authorization");
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void theTagIsMadeOfThePartsTags(Composed composed) {
        String tag = anew(composed).extract().header("ETag");
        given().header("If-None-Match", tag)
                .urlEncodingEnabled(false)
                .get(composed.on(day))
                .then()
                .statusCode(304)
                .header("ETag", tag);

        stubs.of(FactService.AWARDS).behave(Sound.service("awards-2"));
        given().header("If-None-Match", tag)
                .header("Cache-Control", "no-cache")
                .urlEncodingEnabled(false)
                .get(composed.on(day))
                .then()
                .statusCode(200)
                .header("ETag", not(equalTo(tag)))
                .header("Cache-Control", composed.namesPersons() ? "no-cache" : "max-age=1");
    }

    @ParameterizedTest
    @EnumSource
    void whoAsksStrictlyGetsAllOrAProblem(Composed composed) {
        stubs.of(FactService.OCOP).behave(exchange -> Fault.BROKEN_DOWN.answer(exchange, testIsOver));

        given().header("Prefer", "handling=strict")
                .header("Accept-Language", "en")
                .urlEncodingEnabled(false)
                .get(composed.on(day))
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Preference-Applied", "handling=strict")
                .header("Retry-After", not(nullValue()))
                .header("Cache-Control", "no-store")
                .body("code", equalTo("answer-incomplete"))
                .body("title", equalTo("The composed answer is incomplete"))
                .body("parts.find { it.reason == 'FAILED' }.status", equalTo("MISSING"));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsKeptStandsInAndWhatNamesPersonsIsNotKept(Composed composed) {
        String before = anew(composed).extract().path("knownAt");
        for (FactService service : FactService.values()) {
            stubs.of(service).behave(exchange -> Fault.BROKEN_DOWN.answer(exchange, testIsOver));
        }

        ValidatableResponse answer = anew(composed)
                .statusCode(200)
                .body("complete", equalTo(false))
                .header("Cache-Control", "no-store")
                .header("ETag", nullValue());

        for (Leg leg : composed.legs()) {
            String part = "parts.find { it.name == '" + leg.part() + "' }";
            answer.body(part + ".status", equalTo(leg.namesPersons() ? "MISSING" : "STALE"))
                    .body(part + ".asOf", leg.namesPersons() ? nullValue() : equalTo(before))
                    .body(part + ".reason", equalTo("FAILED"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aListThatIsLongerSaysWhereItGoesOn(Composed composed) {
        anew(composed)
                .body(
                        "parts.findAll { it.next }.next",
                        everyItem(containsString("count=exact&validOn=" + day + "&knownAt=")))
                .body("parts.findAll { it.next }.next", everyItem(containsString("&cursor=W%20c")))
                .body("parts.findAll { it.next }.size()", not(equalTo(0)));
    }

    private ValidatableResponse anew(Composed composed) {
        return given().header("Cache-Control", "no-cache")
                .urlEncodingEnabled(false)
                .get(composed.on(day))
                .then();
    }
}
