package vn.ntm.gateway.report.publication;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.gateway.StubService;
import vn.ntm.gateway.StubServices;
import vn.ntm.gateway.Stubs;
import vn.ntm.gateway.report.ReportProblem;
import vn.ntm.gateway.upstream.FactService;
import vn.ntm.gateway.upstream.Unanswered;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.testing.TokensForTests;

/** A report is published as it is made, in the name of the caller; what criteria-service says to it is the answer. */
@NullUnmarked // its fields are injected
@QuarkusTest
@QuarkusTestResource(StubServices.class)
@QuarkusTestResource(TokensForTests.class)
class PublishReportTest {

    static final String PUBLISH = "/v1/reports/2023/_publish";
    static final String BODY = """
            {"knownAt":"2026-11-20T08:00:00Z","reason":"thử",
             "basis":{"number":"512/BC-UBND","issuer":"UBND tỉnh Hà Tĩnh","signedOn":"2026-11-23"}}""";
    private static final String WITHOUT_INSTANT = BODY.replace("\"knownAt\":\"2026-11-20T08:00:00Z\",", "");

    @Stubs
    StubServices stubs;

    private RegisterStub register;

    @BeforeEach
    void theServicesAnswer() {
        register = RegisterStub.at(stubs);
    }

    @Test
    void theReportIsPutOnFileAsItIsMade() throws IOException {
        var report =
                given().get("/v1/reports/2023?knownAt=2026-11-20T08:00:00Z").jsonPath();

        publishing(BODY)
                .statusCode(201)
                .header("Location", equalTo("/criteria/v1/report-publications/2023/1"))
                .body("edition", equalTo(1), "reportHash", equalTo(report.getString("reportHash")))
                .body("token", notNullValue());

        var sent = new ObjectMapper().readTree(register.sent().getFirst());
        assertThat(sent.path("figuresOn").asText()).isEqualTo("2023-12-31");
        assertThat(sent.path("figuresKnownAt").asText()).isEqualTo("2026-11-20T08:00:00Z");
        assertThat(sent.path("inputs").findValuesAsText("hash")).isEqualTo(report.getList("inputs.hash"));
        assertThat(sent.path("inputs").findValuesAsText("name")).isEqualTo(report.getList("inputs.name"));
    }

    @Test
    void whoAsksAndHowIsPassedOnAndNothingElse() {
        String token = TokensForTests.of("province-leader");
        given().auth()
                .oauth2(token)
                .header("Idempotency-Key", "report-2023-1")
                .header("If-Match", "\"7\"")
                .header("Accept-Language", "en")
                .header("X-User", "somebody")
                .header("Cookie", "a=b")
                .contentType(ContentType.JSON)
                .body(BODY)
                .post(PUBLISH)
                .then()
                .statusCode(201);

        var write = written();
        assertThat(write.uri()).isEqualTo("/v1/report-publications");
        assertThat(write.headers())
                .containsEntry("Authorization", List.of("Bearer " + token))
                .containsEntry("Idempotency-key", List.of("report-2023-1"))
                .containsEntry("If-match", List.of("\"7\""))
                .containsEntry("Accept-language", List.of("en"))
                .containsEntry("X-forwarded-prefix", List.of("/criteria"))
                .containsKey("Traceparent")
                .doesNotContainKeys("X-user", "Cookie");
    }

    @Test
    void theSameRequestIsTheSameTextWheneverItIsAsked() {
        publishing(WITHOUT_INSTANT).statusCode(201).body("figuresKnownAt", equalTo("2026-11-22T17:00:00Z"));
        publishing(WITHOUT_INSTANT).statusCode(200);

        assertThat(register.sent().getFirst()).isEqualTo(register.sent().getLast());
    }

    @ParameterizedTest
    @CsvSource({
        "400, invalid-property",
        "403, forbidden",
        "409, report-not-settled",
        "422, idempotency-key-reused",
        "503, identity-provider-unavailable"
    })
    void whatCriteriaServiceRefusesIsRefused(int status, String code) {
        String problem = "{\"status\":%d,\"code\":\"%s\"}".formatted(status, code);
        criteriaTells(status, problem, "Retry-After", "5");

        String told = publishing(BODY)
                .statusCode(status)
                .contentType("application/problem+json")
                .header("Retry-After", equalTo("5"))
                .extract()
                .asString();

        assertThat(told).isEqualTo(problem);
    }

    @Test
    void aRepeatedAnswerSaysSo() {
        criteriaTells(201, "{\"edition\":1}", "Idempotency-Replayed", "true");

        publishing(BODY).statusCode(201).header("Idempotency-Replayed", equalTo("true"));
    }

    @Test
    void aTagThatCriteriaServiceNamesIsNamed() {
        criteriaTells(200, "{\"edition\":1}", "ETag", "\"7\"");

        publishing(BODY).statusCode(200).header("ETag", equalTo("\"7\""));
    }

    @Test
    void theAnswerIsWholeAlsoWhenManyAskAtOnce() throws Exception {
        String whole = "{\"reason\":\"" + "x".repeat(60_000) + "\"}";
        criteriaTells(201, whole, "X", "y");
        try (var threads = Executors.newFixedThreadPool(8)) {
            List<String> answers = threads
                    .invokeAll(IntStream.range(0, 60)
                            .<Callable<String>>mapToObj(
                                    _ -> () -> publishing(BODY).extract().asString())
                            .toList())
                    .stream()
                    .map(Future::resultNow)
                    .filter(answer -> !answer.contains("report-incomplete")) // where the machine has much to do
                    .toList();

            assertThat(answers).isNotEmpty().allMatch(whole::equals);
        }
    }

    @Test
    void aReportOfWhichAPartIsMissingIsNotPublished() {
        stubs.of(FactService.OCOP).behave(exchange -> StubService.answer(exchange, 500, "text/plain", "a fault"));

        publishing(BODY).statusCode(503).body("code", equalTo("report-incomplete"));
        assertThat(register.sent()).isEmpty();
    }

    @Test
    void whoGetsNoAnswerIsToldThatItMayBeOnFile() {
        criteriaDoes(exchange -> exchange.close());
        publishing(BODY)
                .statusCode(503)
                .header("Retry-After", notNullValue())
                .body("code", equalTo("report-publication-unknown"))
                .body("detail", containsString("safe"));

        criteriaDoes(exchange -> {
            // says nothing
        });
        publishing(BODY)
                .statusCode(504)
                .body("code", equalTo("report-publication-late"))
                .body("detail", containsString("same Idempotency-Key"));
        assertThat(stubs.of(FactService.CRITERIA).asked().stream()
                        .filter(asked -> asked.method().equals("POST")))
                .as("asked once")
                .hasSize(1);
    }

    @Test
    void ofAServiceThatCannotBeReachedItIsKnownThatNothingIsOnFile() {
        Refusal away = PublishReport.refusal(Unanswered.Reason.UNREACHABLE);

        assertThat(away.type()).isEqualTo(CommonProblem.SERVICE_UNAVAILABLE);
        assertThat(away.members()).isEqualTo(Map.of("service", "criteria"));
        assertThat(EnumSet.complementOf(EnumSet.of(Unanswered.Reason.UNREACHABLE)))
                .allSatisfy(reason -> assertThat(PublishReport.refusal(reason).type())
                        .isIn(ReportProblem.REPORT_PUBLICATION_LATE, ReportProblem.REPORT_PUBLICATION_UNKNOWN));
    }

    private StubService.Asked written() {
        return stubs.of(FactService.CRITERIA).asked().stream()
                .filter(asked -> asked.method().equals("POST"))
                .findFirst()
                .orElseThrow();
    }

    private void criteriaTells(int status, String body, String header, String value) {
        String type = status < 400 ? "application/json" : "application/problem+json";
        criteriaDoes(exchange -> {
            exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().set(header, value);
            StubService.answer(exchange, status, type, body);
        });
    }

    private void criteriaDoes(StubService.Behaviour told) {
        RegisterStub.at(stubs);
        StubService.Behaviour figures = stubs.of(FactService.CRITERIA).behaviour();
        stubs.of(FactService.CRITERIA).behave(exchange -> {
            if (exchange.getRequestMethod().equals("POST")) {
                told.answer(exchange);
            } else {
                figures.answer(exchange);
            }
        });
    }

    static ValidatableResponse publishing(String body) {
        return given().auth()
                .oauth2(TokensForTests.of("province-leader"))
                .header("Accept-Language", "en")
                .contentType(ContentType.JSON)
                .body(body)
                .post(PUBLISH)
                .then();
    }
}
