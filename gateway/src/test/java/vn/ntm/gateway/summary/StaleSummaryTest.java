package vn.ntm.gateway.summary;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.ntm.gateway.Fault;
import vn.ntm.gateway.FigureStub;
import vn.ntm.gateway.StubServices;
import vn.ntm.gateway.Stubs;
import vn.ntm.gateway.upstream.FactService;

/** What a service said before stands in for what it does not say now, and is never taken for it. */
@NullUnmarked // its fields are injected
@QuarkusTest
@QuarkusTestResource(StubServices.class)
class StaleSummaryTest {

    /** So that every test has a question of its own. */
    private static final AtomicInteger DAYS = new AtomicInteger();

    @Stubs
    StubServices stubs;

    private final String question =
            "/v1/provincial-summaries/2023?validOn=" + LocalDate.of(2025, 1, 1).plusDays(DAYS.getAndIncrement());
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
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"REFUSING", "NO_TAG"})
    void whatWasSaidBeforeIsGivenAsOfWhenItWasKnown(Fault fault) {
        String before = given().get(question).then().extract().path("knownAt");
        stubs.of(FactService.OCOP).behave(exchange -> fault.answer(exchange, testIsOver));

        ValidatableResponse answer = anew().statusCode(200);

        answer.header("Cache-Control", "no-store")
                .header("ETag", nullValue())
                .body("complete", equalTo(false))
                .body("parts.status", contains("FRESH", "STALE", "FRESH"))
                .body("parts[1].asOf", equalTo(before))
                .body("parts[1].href", containsString("&knownAt=" + before.replace(":", "%3A")))
                .body("parts[1].reason", equalTo(fault.reason.name()));
        String knownAt = answer.extract().path("knownAt");
        assertThat(Instant.parse(knownAt)).isAfter(before);
        answer.body("parts[0].asOf", equalTo(knownAt)).body("parts[2].asOf", equalTo(knownAt));
        assertThat(answer.extract().asString().split("\"figures\":", -1))
                .hasSize(4)
                .filteredOn(part -> part.startsWith("["))
                .allSatisfy(part -> assertThat(part)
                        .startsWith(FigureStub.FIGURES + ",\"nextYearTargets\":" + FigureStub.NEXT_YEAR_TARGETS + "}"));
    }

    @Test
    void whoAsksStrictlyIsRefusedWhatIsStale() {
        String before = given().get(question).then().extract().path("knownAt");
        stubs.of(FactService.OCOP).behave(exchange -> Fault.BROKEN_DOWN.answer(exchange, testIsOver));

        given().header("Cache-Control", "no-cache")
                .header("Prefer", "handling=strict")
                .header("Accept-Language", "en")
                .get(question)
                .then()
                .statusCode(503)
                .header("Cache-Control", "no-store")
                .body("code", equalTo("summary-incomplete"))
                .body("detail", containsString("ocop"))
                .body("parts.status", contains("FRESH", "STALE", "FRESH"))
                .body("parts[1].asOf", equalTo(before))
                .body("parts[1].reason", equalTo("FAILED"));
    }

    @Test
    void whatIsRefusedNowIsNotShownAsItWas() {
        given().get(question).then().body("complete", equalTo(true));
        stubs.of(FactService.OCOP).behave(exchange -> Fault.REFUSING.answer(exchange, testIsOver));

        anew().body("parts.status", contains("FRESH", "MISSING", "FRESH")).body("parts[1].reason", equalTo("REFUSED"));
    }

    @Test
    void whoNamesAnInstantGetsNothingOfAnotherOne() {
        given().get(question).then().body("complete", equalTo(true));
        stubs.of(FactService.OCOP).behave(exchange -> Fault.BROKEN_DOWN.answer(exchange, testIsOver));

        given().queryParam("knownAt", "2026-01-02T03:04:05Z")
                .get(question)
                .then()
                .body("parts.status", contains("FRESH", "MISSING", "FRESH"));
    }

    @Test
    void whatWasKnownLongAgoIsAskedOnceAndThenServedAsItWas() {
        String ofThen = question + "&knownAt=2026-01-02T03:04:05Z";
        String first = given().get(ofThen)
                .then()
                .header("Cache-Control", "max-age=600")
                .header("Age", nullValue())
                .extract()
                .asString();
        stubs.of(FactService.OCOP).behave(exchange -> Fault.BROKEN_DOWN.answer(exchange, testIsOver));

        String again = given().get(ofThen)
                .then()
                .header("Cache-Control", "max-age=600")
                .header("Age", matchesPattern("[1-9]\\d*"))
                .extract()
                .asString();
        assertThat(again).isEqualTo(first);
        assertThat(given().header("Cache-Control", "max-age=0").get(ofThen).asString())
                .as("loaded again")
                .isEqualTo(first);
        assertThat(stubs.of(FactService.OCOP).asked()).isEmpty();
        given().header("Cache-Control", "x, No-Cache")
                .get(ofThen)
                .then()
                .body("parts.status", contains("FRESH", "MISSING", "FRESH"));
    }

    @Test
    void whatWasMissingIsThereAgainAsSoonAsTheServiceIs() {
        stubs.of(FactService.AWARDS).behave(exchange -> Fault.GARBAGE.answer(exchange, testIsOver));
        given().get(question).then().body("parts.status", contains("FRESH", "FRESH", "MISSING"));
        stubs.allSound();

        given().get(question).then().body("complete", equalTo(true));
    }

    private ValidatableResponse anew() {
        return given().header("Cache-Control", "no-cache").get(question).then();
    }
}
