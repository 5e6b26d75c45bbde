package vn.ntm.gateway.report.publication;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.gateway.StubServices;
import vn.ntm.gateway.Stubs;
import vn.ntm.gateway.upstream.FactService;
import vn.ntm.kernel.testing.TokensForTests;

/** What names no report that can be made is not published, and nobody is asked for it. */
@NullUnmarked // its fields are injected
@QuarkusTest
@QuarkusTestResource(StubServices.class)
@QuarkusTestResource(TokensForTests.class)
class PublishRefusalTest {

    @Stubs
    StubServices stubs;

    @BeforeEach
    void theServicesAnswer() {
        RegisterStub.at(stubs);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\"knownAt\":\"2999-01-01T00:00:00Z\"; 400; invalid-property; /knownAt",
                "\"knownAt\":\"yesterday\"; 400; invalid-property; /knownAt",
                "\"knownAt\":\"2026-11-20T08:00:00.0000001Z\"; 400; invalid-property; /knownAt",
                "\"knownAt\":1; 400; invalid-property; /knownAt",
                "\"reason\":\"x\"; 400; invalid-property; /basis/signedOn",
                "\"basis\":{\"signedOn\":\"2999-01-01\"}; 400; invalid-property; /basis/signedOn",
                "\"validOn\":\"2023-13-01\"; 400; invalid-property; /validOn",
                "\"edition\":1; 400; unknown-property; /edition"
            })
    void whatNamesNoReportIsRefusedBeforeAnyoneIsAsked(String property, int status, String code, String pointer) {
        PublishReportTest.publishing("{" + property + "}")
                .statusCode(status)
                .body("code", equalTo(code), "errors.pointer", hasItem(pointer));
        assertThat(stubs.of(FactService.OCOP).asked()).isEmpty();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "Basic eDp5", "Bearer", "Bearer ", "x"})
    void whoBringsNoTokenIsToldSoAndNothingIsMadeForHim(@Nullable String authorization) {
        var request = given().contentType(ContentType.JSON).body(PublishReportTest.BODY);
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        request.post(PublishReportTest.PUBLISH)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", startsWith("Bearer"))
                .body("code", equalTo("unauthenticated"));
        for (FactService service : FactService.values()) {
            assertThat(stubs.of(service).asked()).isEmpty();
        }
    }

    @Test
    void theUnitsOfAnotherYearAreAnotherQuestion() {
        PublishReportTest.publishing(
                        PublishReportTest.BODY.replace("{\"knownAt\"", "{\"validOn\":\"2025-07-01\",\"knownAt\""))
                .statusCode(409)
                .body("code", equalTo("report-of-another-year"));
    }

    @Test
    void anEmptyBodyIsNoRequest() {
        given().auth()
                .oauth2(TokensForTests.of("province-leader"))
                .contentType(ContentType.JSON)
                .post(PublishReportTest.PUBLISH)
                .then()
                .statusCode(400)
                .body("type", endsWith("bad-request"));
    }
}
