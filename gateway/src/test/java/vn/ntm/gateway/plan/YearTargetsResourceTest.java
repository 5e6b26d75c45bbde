package vn.ntm.gateway.plan;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.gateway.FigureStub;
import vn.ntm.gateway.StubServices;
import vn.ntm.gateway.Stubs;
import vn.ntm.gateway.upstream.FactService;
import vn.ntm.kernel.time.Calendar;

@NullUnmarked // its fields are injected
@QuarkusTest
@QuarkusTestResource(StubServices.class)
class YearTargetsResourceTest {

    private static final String PROGRESS =
            "/%s/v1/figures?year=2024&validOn=2024-12-31&knownAt=2026-01-02T03%%3A04%%3A05Z";

    @Stubs
    StubServices stubs;

    @BeforeEach
    void allAreSound() {
        stubs.allSound();
    }

    @Test
    void progressIsWhatTheServiceCounted() {
        given().get("/v1/targets/2024")
                .then()
                .statusCode(200)
                .body("year", equalTo(2024))
                .body("validOn", equalTo("2024-12-31"))
                .body("parts.name", contains("criteria", "ocop", "awards"))
                .body("parts.progress.measure", everyItem(contains("b", "c")))
                .body("parts.progress", hasSize(3))
                .body(containsString("\"progress\":" + FigureStub.NEXT_YEAR_TARGETS));

        for (FactService service : FactService.values()) {
            assertThat(stubs.of(service).asked())
                    .anySatisfy(
                            asked -> assertThat(asked.uri())
                                    .startsWith(
                                            "/v1/targets?programmeYear=2024&basis=TARGET&limit=50&count=exact&validOn=2024-12-31"))
                    .anySatisfy(
                            asked -> assertThat(asked.uri()).startsWith("/v1/figures?year=2024&validOn=2024-12-31&"));
        }
    }

    @Test
    void progressIsReadAgainWhereThePartSays() {
        given().get("/v1/targets/2024?knownAt=2026-01-02T03:04:05Z")
                .then()
                .body(
                        "parts.progressHref",
                        contains(
                                PROGRESS.formatted("criteria"),
                                PROGRESS.formatted("ocop"),
                                PROGRESS.formatted("awards")));
    }

    @Test
    void aYearThatLastsIsReadToday() {
        LocalDate today = LocalDate.now(Calendar.VIETNAM);
        for (int year : new int[] {today.getYear(), today.getYear() + 1}) {
            given().get("/v1/targets/" + year).then().statusCode(200).body("validOn", equalTo(today.toString()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2008", "2101", "99999999999", "abc"})
    void aYearOutsideTheProgrammeIsRefusedBeforeAnyoneIsAsked(String year) {
        given().get("/v1/targets/" + year)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("invalid-parameter"))
                .body("errors.parameter", contains("year"));
        assertThat(stubs.of(FactService.CRITERIA).asked()).isEmpty();
    }
}
