package vn.ntm.criteria;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ntm.kernel.testing.OpenApiChecks;

/** The API document in git is the API. Run with -Dopenapi.accept=true to accept a change, then review the diff. */
@QuarkusTest
class OpenApiTest {

    private static final Path DOCUMENT = Path.of("openapi/criteria-service.yaml");

    @Test
    void theDocumentInGitIsTheOneServed() throws IOException {
        String served = get("/q/openapi").asString();

        assertThat(served).isEqualTo(OpenApiChecks.inGit(DOCUMENT, served));
    }

    @Test
    void theDocumentIsAlsoWhereProgramsLookFirst() {
        assertThat(get("/v1/openapi.json").asString())
                .isEqualTo(get("/q/openapi?format=json").asString());
        assertThat(get("/v1/openapi.yaml").asString())
                .isEqualTo(get("/q/openapi?format=yaml").asString());
        String tag = get("/v1/openapi.json").header("ETag");
        given().header("If-None-Match", tag).get("/v1/openapi.json").then().statusCode(304);
    }

    @Test
    void everyAnswerNamesTheVersionOfTheDocument() {
        String version = get("/v1/openapi.json").path("info.version");

        assertThat(version).matches("\\d+\\.\\d+\\.\\d+");
        for (String path : List.of("/v1/units", "/v1/audit", "/nowhere", "/v1/units?unknown=1")) {
            assertThat(get(path).header("API-Version")).as(path).isEqualTo(version);
        }
    }

    @Test
    void everyOperationHasANameASummaryAnExampleAndItsProblems() throws IOException {
        assertThat(OpenApiChecks.incomplete(get("/q/openapi?format=json").asString()))
                .isEmpty();
    }
}
