package vn.ntm.gateway.limit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.ntm.gateway.StubServices;

/** Whatever is added to the gateway is bounded as a composed answer is, or is told here to be none. */
@QuarkusTest
@QuarkusTestResource(StubServices.class)
class ComposedPathsTest {

    private static final Set<String> NOT_COMPOSED =
            Set.of("/.well-known/api-catalog", "/v1/glossary", "/v1/openapi/{name}");

    @Test
    void onlySoMuchOfWhatIsComposedIsMadeAtOnce() {
        Map<String, ?> paths = given().get("/v1/openapi/gateway?format=json").path("paths");

        assertThat(paths.keySet())
                .containsAll(NOT_COMPOSED)
                .allSatisfy(path -> assertThat(Limits.COMPOSED.stream().anyMatch(path::startsWith))
                        .isNotEqualTo(NOT_COMPOSED.contains(path)));
    }
}
