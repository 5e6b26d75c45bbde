package vn.ntm.ocop;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.ntm.kernel.testing.AccessMatrix;
import vn.ntm.kernel.testing.PostgresForTests;
import vn.ntm.kernel.testing.StatesElsewhere;
import vn.ntm.kernel.testing.TokensForTests;

/** Who may do what is what the authorisation table says, in every cell. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class AccessTest {

    @Test
    void everyCellIsAnsweredAsTheTableSays() throws IOException, InterruptedException {
        TheProvince.loaded();

        URI service = URI.create(RestAssured.baseURI + ":" + RestAssured.port);

        assertThat(
                        AccessMatrix.differences(
                                service,
                                get("/q/openapi?format=json").asString(),
                                new StatesElsewhere(Set.of("/v1/evaluation-dossiers"))) // EvaluationRightsTest
                        )
                .isEmpty();
    }
}
