package vn.ntm.criteria;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static vn.ntm.criteria.Refused.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import javax.sql.DataSource;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.kernel.testing.TokensForTests;

/** Whatever the framework refuses is refused in the one shape, in the caller's language. */
@NullUnmarked // its fields are injected
@QuarkusTest
class ProblemsTest {

    private static final int ALL_CONNECTIONS = 12;

    @Inject
    DataSource pool;

    @Test
    void anAddressThatIsNotThere() {
        problem(get("/v1/nowhere").then(), 404, "not-found").body("title", equalTo("Không tìm thấy"));
    }

    @Test
    void theCallerMayPreferEnglish() {
        problem(
                        given().header("Accept-Language", "en-GB,vi;q=0.5")
                                .get("/v1/nowhere")
                                .then(),
                        404,
                        "not-found")
                .header("Content-Language", equalTo("en"))
                .body("title", equalTo("Not found"), "instance", equalTo("/v1/nowhere"));
    }

    @Test
    void theTraceOfTheCallerIsKept() {
        given().header("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
                .get("/v1/nowhere")
                .then()
                .body("traceId", equalTo("4bf92f3577b34da6a3ce929d0e0e4736"));
    }

    @Test
    void aMethodThatIsNotTakenSaysWhichAre() {
        problem(given().delete("/v1/units/42").then(), 405, "method-not-allowed")
                .header("Allow", equalTo("GET, HEAD"));
        problem(given().post("/v1/units/42/lineage").then(), 405, "method-not-allowed")
                .header("Allow", equalTo("GET, HEAD"));
        problem(get("/v1/imports/units").then(), 405, "method-not-allowed").header("Allow", equalTo("POST"));
    }

    @Test
    void aFormatThatCannotBeGiven() {
        problem(given().header("Accept", "image/png").get("/v1/units").then(), 406, "not-acceptable");
    }

    @Test
    void anUnreadablePreferenceOfLanguageIsNone() {
        problem(given().header("Accept-Language", "vi;q=2").get("/v1/nowhere").then(), 404, "not-found")
                .header("Content-Language", equalTo("vi"));
    }

    @ParameterizedTest
    @CsvSource({"/v1/units, ///", "/v1/units/%zz, localhost", "/v1/units?name=%zz, localhost", "/v1/units/[, localhost"
    })
    void aRequestThatCannotBeRead(String address, String host) throws IOException {
        String request = "GET " + address + " HTTP/1.1\r\nHost: " + host
                + "\r\nAccept-Language: en\r\nConnection: close\r\n\r\n";
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
            socket.getOutputStream().write(request.getBytes(US_ASCII));
            assertThat(new String(socket.getInputStream().readAllBytes(), UTF_8))
                    .startsWith("HTTP/1.1 400 ")
                    .containsIgnoringCase("content-type: application/problem+json")
                    .contains("\"code\":\"", "\"title\":\"", "\"traceId\":\"")
                    .doesNotContainIgnoringCase("vertx", "exception");
        }
    }

    @Test
    void moreThanIsRead() {
        problem(get("/v1/units?name=" + "x".repeat(8 * 1024)).then(), 414, "uri-too-long");
        problem(
                given().header("X-Large", "x".repeat(16 * 1024))
                        .get("/v1/units")
                        .then(),
                431,
                "headers-too-large");
    }

    @Test
    void aBodyOfAnotherType() {
        problem(
                given().auth()
                        .oauth2(TokensForTests.of("system"))
                        .contentType("application/json")
                        .body("{}")
                        .post("/v1/imports/units")
                        .then(),
                415,
                "unsupported-media-type");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"name": "x"               | malformed-json
            {"name": "x", "count": 1} {} | malformed-json
            {"name": "x", "name": "y"} | malformed-json
            {"name": "x", "count": 1, "nom": "y"} | unknown-property
            {"name": "x", "count": "many"} | invalid-property
            """)
    void aBodyThatCannotBeRead(String body, String code) {
        problem(
                given().contentType("application/json")
                        .body(body)
                        .post("/test-only/notes")
                        .then(),
                400,
                code);
    }

    @Test
    void anUnknownPropertyIsNamedWithThoseThatAreAllowed() {
        given().contentType("application/json")
                .body("{\"name\": \"x\", \"count\": 1, \"nom\": 1}")
                .post("/test-only/notes")
                .then()
                .body("errors[0].pointer", equalTo("/nom"), "detail", containsString("count, name"));
    }

    @Test
    void aDatabaseThatCannotBeReachedIsNoFailureOfTheRequest() throws SQLException {
        var taken = new ArrayList<Connection>();
        try {
            for (int i = 0; i < ALL_CONNECTIONS; i++) {
                taken.add(pool.getConnection());
            }
            problem(get("/v1/units?limit=1").then(), 503, "service-unavailable").header("Retry-After", equalTo("5"));
        } finally {
            for (Connection connection : taken) {
                connection.close();
            }
        }
        get("/v1/units?limit=1").then().statusCode(200);
    }

    @Test
    void aFailureOfOursSaysNothingOfTheInside() {
        problem(
                given().contentType("application/json")
                        .body("{\"name\": \"fail\", \"count\": 1}")
                        .post("/test-only/notes")
                        .then(),
                500,
                "internal-error");
    }

    @Test
    void aRoleThatMayNotImportIsForbiddenTo() {
        problem(
                given().auth()
                        .oauth2(TokensForTests.of("auditor"))
                        .contentType("text/csv")
                        .body("a")
                        .post("/v1/imports/units")
                        .then(),
                403,
                "forbidden");
    }

    @Test
    void aBadTokenDoesNotHinderAPublicRead() {
        given().auth()
                .oauth2(TokensForTests.expired("auditor"))
                .get("/v1/units")
                .then()
                .statusCode(200);
    }
}
