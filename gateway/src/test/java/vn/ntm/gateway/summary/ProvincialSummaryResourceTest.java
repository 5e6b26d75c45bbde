package vn.ntm.gateway.summary;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.time.Duration;
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
import vn.ntm.gateway.StubService;
import vn.ntm.gateway.StubServices;
import vn.ntm.gateway.Stubs;
import vn.ntm.gateway.upstream.FactService;

@NullUnmarked // its fields are injected
@QuarkusTest
@QuarkusTestResource(StubServices.class)
class ProvincialSummaryResourceTest {

    private static final String SUMMARY = "/v1/provincial-summaries/2023";
    private static final Duration BUDGET = Duration.ofSeconds(1);
    private static final Duration ALLOWANCE = Duration.ofMillis(700);

    @Stubs
    StubServices stubs;

    /** Days, so that every test can ask a question that nobody has asked before. */
    private static final AtomicInteger DAYS = new AtomicInteger();

    private final CountDownLatch testIsOver = new CountDownLatch(1);

    @BeforeEach
    void allAreSound() {
        stubs.allSound();
    }

    @AfterEach
    void letTheSilentGo() {
        testIsOver.countDown();
    }

    @Test
    void everyPartIsAskedAtTheSameTwoTimes() {
        String knownAt = "2026-01-02T03:04:05.678901Z";
        given().queryParam("validOn", "2023-06-30")
                .queryParam("knownAt", knownAt)
                .get(SUMMARY)
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("year", equalTo(2023))
                .body("validOn", equalTo("2023-06-30"))
                .body("knownAt", equalTo(knownAt))
                .body("complete", equalTo(true))
                .body("parts.name", contains("criteria", "ocop", "awards"))
                .body("parts.status", contains("FRESH", "FRESH", "FRESH"))
                .body("parts.asOf", contains(knownAt, knownAt, knownAt))
                .body("parts[1].href", startsWith("/ocop/v1/figures?year=2023&validOn=2023-06-30&knownAt=2026"))
                .body("parts[0].reason", nullValue());

        String times = "&validOn=2023-06-30&knownAt=2026-01-02T03%3A04%3A05.678901Z";
        for (FactService service : FactService.values()) {
            assertThat(stubs.of(service).asked())
                    .extracting(StubService.Asked::uri)
                    .containsExactlyInAnyOrder("/v1/figures?year=2023" + times, "/v1/figures?year=2024" + times);
        }
    }

    @Test
    void withoutADayAnEndedYearIsReadOnItsLastDayAndItsTargetsOnTheirs() {
        anew(SUMMARY).statusCode(200).body("validOn", equalTo("2023-12-31"));

        assertThat(stubs.of(FactService.CRITERIA).asked())
                .extracting(asked -> asked.uri().replaceFirst("&knownAt.*", ""))
                .containsExactlyInAnyOrder(
                        "/v1/figures?year=2023&validOn=2023-12-31", "/v1/figures?year=2024&validOn=2024-12-31");
    }

    @Test
    void figuresAreGivenAsTheServicesWroteThem() {
        String body = given().get(SUMMARY).asString();

        assertThat(body)
                .contains("\"figures\":" + FigureStub.FIGURES + ",\"nextYearTargets\":" + FigureStub.NEXT_YEAR_TARGETS);
    }

    @Test
    void theLastYearOfTheProgrammeHasNoYearAfterIt() {
        stubs.of(FactService.CRITERIA).behave(FigureStub.sound("x"));
        given().get("/v1/provincial-summaries/2100")
                .then()
                .statusCode(200)
                .body("parts.nextYearTargets", contains(hasSize(0), hasSize(0), hasSize(0)));
        assertThat(stubs.of(FactService.CRITERIA).asked()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NO_TAG")
    void aBadPartSaysWhyAndChangesNothingInTheOthers(Fault fault) {
        String whole = given().get(unheardOf()).asString();
        stubs.of(FactService.OCOP).behave(exchange -> fault.answer(exchange, testIsOver));

        Instant start = Instant.now();
        var answer = given().get(unheardOf());
        Duration took = Duration.between(start, Instant.now());

        answer.then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .header("ETag", nullValue())
                .body("complete", equalTo(false))
                .body("parts.status", contains("FRESH", "MISSING", "FRESH"))
                .body("parts[1].reason", equalTo(fault.reason.name()))
                .body("parts[1].asOf", nullValue())
                .body("parts[1].figures", nullValue())
                .body("parts[1].nextYearTargets", nullValue());
        assertThat(took).isLessThan(BUDGET.plus(ALLOWANCE));
        assertThat(withoutTimes(answer.asString(), "criteria")).isEqualTo(withoutTimes(whole, "criteria"));
        assertThat(withoutTimes(answer.asString(), "awards")).isEqualTo(withoutTimes(whole, "awards"));
    }

    @Test
    void aServiceThatIsDownIsUnreachableUntilItIsBack() throws IOException {
        String question = unheardOf();
        stubs.of(FactService.AWARDS).stop();
        try {
            given().get(question)
                    .then()
                    .statusCode(200)
                    .body("parts.status", contains("FRESH", "FRESH", "MISSING"))
                    .body("parts[2].reason", equalTo("UNREACHABLE"));
        } finally {
            stubs.of(FactService.AWARDS).startAgain();
        }
        given().get(question).then().body("complete", equalTo(true));
    }

    @Test
    void whoAsksStrictlyGetsAllOrAProblem() {
        strict("handling=strict")
                .statusCode(200)
                .header("Preference-Applied", "handling=strict")
                .header("ETag", startsWith("W/"));

        stubs.of(FactService.OCOP).behave(exchange -> Fault.BROKEN_DOWN.answer(exchange, testIsOver));
        strict("respond-async, Handling=\"strict\"; x=1")
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Preference-Applied", "handling=strict")
                .header("Retry-After", not(nullValue()))
                .header("Cache-Control", "no-store")
                .body("code", equalTo("summary-incomplete"))
                .body("title", equalTo("Báo cáo tổng hợp chưa đủ"))
                .body("detail", containsString("ocop"))
                .body("parts.status", contains("FRESH", "MISSING", "FRESH"))
                .body("parts[1].reason", equalTo("FAILED"));
        strict("handling=lenient").statusCode(200).header("Preference-Applied", nullValue());
    }

    @Test
    void theTagIsMadeOfThePartsTags() {
        String tag = anew(SUMMARY).extract().header("ETag");
        given().header("If-None-Match", tag)
                .get(SUMMARY)
                .then()
                .statusCode(304)
                .header("ETag", tag)
                .body(equalTo(""));

        stubs.of(FactService.AWARDS).behave(FigureStub.sound("awards-2"));
        given().header("If-None-Match", tag)
                .header("Cache-Control", "no-cache")
                .get(SUMMARY)
                .then()
                .statusCode(200)
                .header("ETag", not(equalTo(tag)))
                .header("Cache-Control", "max-age=1");
    }

    private static ValidatableResponse anew(String question) {
        return given().header("Cache-Control", "no-cache").get(question).then();
    }

    private static String unheardOf() {
        return SUMMARY + "?validOn=" + LocalDate.of(2024, 1, 1).plusDays(DAYS.getAndIncrement());
    }

    private static ValidatableResponse strict(String preference) {
        return given().header("Prefer", preference).get(unheardOf()).then();
    }

    /** One part of a body as it was sent, but for the day and the instant of asking. */
    private static String withoutTimes(String body, String part) {
        int start = body.indexOf("{\"name\":\"" + part + "\"");
        int end = body.indexOf(",{\"name\":", start);
        return body.substring(start, end < 0 ? body.length() : end).replaceAll("(\"asOf\":\"|validOn=)[^\"]*", "$1");
    }
}
