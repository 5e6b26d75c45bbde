package vn.ntm.gateway.token;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import vn.ntm.gateway.StubService;
import vn.ntm.gateway.StubServices;
import vn.ntm.gateway.Stubs;
import vn.ntm.gateway.upstream.FactService;
import vn.ntm.kernel.testing.TokensForTests;

/** While the identity provider is away, what is public is answered and nothing is held against a token. */
@NullUnmarked // its fields are injected
@QuarkusTest
@TestProfile(ProviderIsAwayTest.WithProvider.class)
class ProviderIsAwayTest {

    /** A provider instead of a key, and nobody listens there. */
    public static class WithProvider implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.oidc.auth-server-url", "http://127.0.0.1:" + freePort());
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(StubServices.class));
        }

        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }

        private static int freePort() {
            try (var socket = new ServerSocket(0)) {
                return socket.getLocalPort();
            } catch (IOException failure) {
                throw new IllegalStateException(failure);
            }
        }
    }

    @Stubs
    StubServices stubs;

    @Test
    void aWriteHasToWaitAndAReadDoesNot() {
        var criteria = stubs.of(FactService.CRITERIA);
        criteria.behave(exchange -> StubService.answer(exchange, 200, "application/json", "{}"));
        String token = TokensForTests.of("system");

        given().auth()
                .oauth2(token)
                .body("{}")
                .contentType("application/json")
                .post("/criteria/v1/programme-years/2025/_close")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", equalTo("5"))
                .body("code", equalTo("identity-provider-unavailable"));
        assertThat(criteria.asked()).isEmpty();

        given().auth().oauth2(token).get("/criteria/v1/units").then().statusCode(200);
    }
}
