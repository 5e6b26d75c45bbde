package vn.ntm.criteria;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import vn.ntm.kernel.testing.PostgresForTests;

/** A service lives beside its identity provider, not on it. */
@QuarkusTest
@TestProfile(IdentityProviderTest.WithProvider.class)
class IdentityProviderTest {

    /** A provider instead of a key; while the service starts, nobody listens there. */
    public static class WithProvider implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.oidc.auth-server-url",
                    "http://127.0.0.1:" + freePort(),
                    "quarkus.oidc.token.forced-jwk-refresh-interval",
                    "0S");
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(PostgresForTests.class));
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

    @Test
    void itsAbsenceIsNoFaultOfTheCallerAndEndsByItself() throws IOException {
        var provider = new ProviderForTests(
                URI.create(ConfigProvider.getConfig().getValue("quarkus.oidc.auth-server-url", String.class)));
        String known = provider.token("auditor");

        unavailable(read(known));
        publicReadsAreAnswered();
        given().get("/v1/audit").then().statusCode(401).body("code", equalTo("unauthenticated"));

        provider.start();
        read(known).statusCode(200);
        read(provider.token("system")).statusCode(403).body("code", equalTo("forbidden"));

        provider.stop();
        read(known).statusCode(200);
        publicReadsAreAnswered();
        read(provider.tokenOfAStranger("auditor")).statusCode(401).body("code", equalTo("token-signature-wrong"));
        provider.drawAnotherKey();
        String later = provider.token("auditor");
        unavailable(read(later));

        provider.start();
        read(later).statusCode(200);
        read(known).statusCode(401);
        provider.stop();
    }

    private static ValidatableResponse read(String token) {
        return given().auth().oauth2(token).get("/v1/audit").then();
    }

    private static void publicReadsAreAnswered() {
        get("/v1/units").then().statusCode(200);
    }

    private static void unavailable(ValidatableResponse answer) {
        answer.statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", equalTo("5"))
                .body("code", equalTo("identity-provider-unavailable"));
    }
}
