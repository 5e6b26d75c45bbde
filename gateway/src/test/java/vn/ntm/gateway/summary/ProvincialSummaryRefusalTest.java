package vn.ntm.gateway.summary;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.gateway.StubServices;
import vn.ntm.gateway.Stubs;
import vn.ntm.gateway.upstream.FactService;

/** Questions that are refused before any service is asked. */
@NullUnmarked // its fields are injected
@QuarkusTest
@QuarkusTestResource(StubServices.class)
class ProvincialSummaryRefusalTest {

    private static final String SUMMARY = "/v1/provincial-summaries/2023";

    @Stubs
    StubServices stubs;

    @BeforeEach
    void allAreSound() {
        stubs.allSound();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2008", "2101", "99999999999", "abc", "2023.5"})
    void aYearOutsideTheProgrammeIsRefused(String year) {
        given().get("/v1/provincial-summaries/" + year)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("invalid-parameter"))
                .body("errors.parameter", contains("year"));
        assertThat(stubs.of(FactService.CRITERIA).asked()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "unit=42, unknown-parameter, unit",
        "validOn=2023-02-30, invalid-parameter, validOn",
        "validOn=%2B999999999-01-01, invalid-parameter, validOn",
        "validOn=2023-01-01&validOn=2023-01-02, invalid-parameter, validOn",
        "knownAt=yesterday, invalid-parameter, knownAt",
        "knownAt=2999-01-01T00:00:00Z, invalid-parameter, knownAt"
    })
    void parametersAreCheckedBeforeAnyoneIsAsked(String query, String code, String parameter) {
        given().urlEncodingEnabled(false)
                .get(SUMMARY + "?" + query)
                .then()
                .statusCode(400)
                .body("code", equalTo(code))
                .body("errors.parameter", contains(parameter));
        assertThat(stubs.of(FactService.CRITERIA).asked()).isEmpty();
    }

    @Test
    void whatTheFrameworkRefusesIsAProblemInTheCallersLanguage() {
        given().header("Accept-Language", "en")
                .post(SUMMARY)
                .then()
                .statusCode(405)
                .contentType("application/problem+json")
                .body("title", equalTo("Method not allowed"));
        given().accept("application/pdf")
                .get(SUMMARY)
                .then()
                .statusCode(406)
                .contentType("application/problem+json")
                .body("title", equalTo("Không có định dạng được yêu cầu"));
        given().header("Accept-Language", "en-GB, vi;q=0.5")
                .get("/v1/nothing")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo("not-found"))
                .body("title", equalTo("Not found"));
        given().get("/nothing").then().statusCode(404).contentType("application/problem+json");
    }
}
