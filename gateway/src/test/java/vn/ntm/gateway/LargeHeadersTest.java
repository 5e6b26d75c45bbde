package vn.ntm.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.gateway.upstream.FactService;

/** Headers that are too large are refused in the form that all refusals have, and reach no service. */
@NullUnmarked // its fields are injected
@QuarkusTest
@QuarkusTestResource(StubServices.class)
class LargeHeadersTest {

    private static final int KIB = 1024;

    @Stubs
    StubServices stubs;

    @ParameterizedTest
    @CsvSource({
        "/criteria/v1/units, 17",
        "/criteria/v1/units, 64",
        "/criteria/v1/units, 100",
        "/v1/provincial-summaries/2023, 64",
        "/v1/glossary, 64",
        "/nothing, 64"
    })
    void headersThatAreTooLargeAreAProblem(String path, int size) {
        stubs.allSound();

        given().header("X-Large", "x".repeat(size * KIB))
                .get(path)
                .then()
                .statusCode(431)
                .contentType("application/problem+json")
                .body("code", equalTo("headers-too-large"))
                .body("title", equalTo("Tiêu đề quá lớn"));

        assertThat(stubs.of(FactService.CRITERIA).asked()).isEmpty();
        given().get("/v1/glossary").then().statusCode(200);
    }
}
