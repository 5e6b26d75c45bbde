package vn.ntm.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import vn.ntm.kernel.testing.OpenApiChecks;

/** The API document in git is the API. Run with -Dopenapi.accept=true to accept a change, then review the diff. */
@QuarkusTest
@QuarkusTestResource(StubServices.class)
class OpenApiTest {

    private static final Path DOCUMENT = Path.of("openapi/gateway.yaml");

    @Test
    void theDocumentInGitIsTheOneServed() throws IOException {
        String served = given().get("/v1/openapi/gateway").asString();
        assertThat(served).isEqualTo(OpenApiChecks.inGit(DOCUMENT, served));
    }

    @Test
    void everyOperationHasANameASummaryAnExampleAndItsProblems() throws IOException {
        assertThat(OpenApiChecks.incomplete(
                        given().get("/v1/openapi/gateway?format=json").asString()))
                .isEmpty();
    }
}
