package vn.ntm.gateway.token;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ntm.gateway.StubService;
import vn.ntm.gateway.StubServices;
import vn.ntm.gateway.Stubs;
import vn.ntm.gateway.upstream.FactService;
import vn.ntm.kernel.testing.LogForTests;
import vn.ntm.kernel.testing.TokensForTests;

/** A token that does not hold comes no further than the gateway. */
@NullUnmarked // its fields are injected
@QuarkusTest
@QuarkusTestResource(StubServices.class)
@QuarkusTestResource(TokensForTests.class)
@QuarkusTestResource(LogForTests.class)
class TokenCheckTest {

    @Stubs
    StubServices stubs;

    @TestHTTPResource
    URI gateway;

    private StubService criteria;

    @BeforeEach
    void theServiceTakesEverything() {
        criteria = stubs.of(FactService.CRITERIA);
        criteria.behave(exchange -> {
            exchange.getRequestBody().readAllBytes();
            StubService.answer(exchange, 200, "application/json", "{}");
        });
    }

    static Stream<Arguments> tokens() {
        return Stream.of(
                Arguments.of(TokensForTests.expired("system"), "token-expired"),
                Arguments.of(TokensForTests.forAnotherAudience("system"), "token-for-another-audience"),
                Arguments.of(TokensForTests.ofAnotherIssuer("system"), "token-of-another-issuer"),
                Arguments.of(TokensForTests.signedByAStranger("system"), "token-signature-wrong"),
                Arguments.of(TokensForTests.unsigned("system"), "token-unreadable"),
                Arguments.of("nonsense", "token-unreadable"));
    }

    @ParameterizedTest
    @MethodSource("tokens")
    void aWriteWithABadTokenIsRefusedAtTheDoor(String token, String code) {
        given().auth()
                .oauth2(token)
                .header("Accept-Language", "en")
                .body("x".repeat(100_000))
                .contentType("text/csv")
                .post("/criteria/v1/imports/units")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", startsWith("Bearer error=\"invalid_token\""))
                .header("Content-Language", equalTo("en"))
                .body("code", equalTo(code))
                .body("instance", equalTo("/criteria/v1/imports/units"));

        assertThat(criteria.asked()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void itIsAnsweredOnce(HttpClient.Version version) throws Exception {
        long before = secondAnswers();
        try (HttpClient client = HttpClient.newBuilder().version(version).build()) {
            for (String path : List.of("/criteria/v1/imports/units", "/v1/reports/2023/_publish")) {
                var request = HttpRequest.newBuilder(gateway.resolve(path))
                        .header("Authorization", "Bearer " + TokensForTests.expired("system"))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString("{}"))
                        .build();
                HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());

                assertThat(answer.version()).isEqualTo(version);
                assertThat(answer.statusCode()).isEqualTo(401);
                assertThat(answer.headers().allValues("WWW-Authenticate")).hasSize(1);
                assertThat(answer.body()).contains("\"code\":\"token-expired\"", "\"instance\":\"" + path + "\"");
                assertThat(LogForTests.linesOf(trace(answer)))
                        .filteredOn(line -> line.path("loggerName").asText().equals("vn.ntm.access"))
                        .hasSize(1);
            }
        }
        assertThat(secondAnswers()).isEqualTo(before);
    }

    private static String trace(HttpResponse<String> answer) {
        return answer.headers().firstValue("traceparent").orElseThrow().split("-", 4)[1];
    }

    private static long secondAnswers() throws IOException {
        return LogForTests.text()
                .lines()
                .filter(line -> line.contains("head already sent") || line.contains("already been written"))
                .count();
    }

    @Test
    void aWriteWithAGoodTokenGoesOnWithTheToken() {
        String token = TokensForTests.of("system");

        given().auth()
                .oauth2(token)
                .body("x".repeat(100_000))
                .contentType("text/csv")
                .post("/criteria/v1/imports/units")
                .then()
                .statusCode(200);

        assertThat(criteria.asked().getFirst().headers()).containsEntry("Authorization", List.of("Bearer " + token));
    }

    @Test
    void whetherARequestNeedsATokenIsLeftToTheService() {
        given().auth()
                .oauth2(TokensForTests.expired("auditor"))
                .get("/criteria/v1/units")
                .then()
                .statusCode(200);
        given().contentType("text/csv")
                .post("/criteria/v1/imports/units")
                .then()
                .statusCode(200);

        assertThat(criteria.asked()).hasSize(2);
    }
}
