package vn.ntm.ocop;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import vn.ntm.kernel.testing.OpenApiChecks;
import vn.ntm.kernel.testing.PostgresForTests;
import vn.ntm.kernel.testing.TokensForTests;

/** The API document in git is the API. Run with -Dopenapi.accept=true to accept a change, then review the diff. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class OpenApiTest {

    private static final Path DOCUMENT = Path.of("openapi/ocop-service.yaml");

    @Test
    void theDocumentInGitIsTheOneServed() throws IOException {
        String served = get("/q/openapi").asString();

        assertThat(served).isEqualTo(OpenApiChecks.inGit(DOCUMENT, served));
    }

    @Test
    void everyOperationHasANameASummaryAnExampleAndItsProblems() throws IOException {
        assertThat(OpenApiChecks.incomplete(get("/q/openapi?format=json").asString()))
                .isEmpty();
    }
}
