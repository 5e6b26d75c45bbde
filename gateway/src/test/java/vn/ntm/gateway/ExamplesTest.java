package vn.ntm.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import vn.ntm.gateway.report.publication.RegisterStub;
import vn.ntm.gateway.upstream.FactService;
import vn.ntm.kernel.testing.TokensForTests;
import vn.ntm.kernel.testing.example.ExampleRecorder;
import vn.ntm.kernel.testing.example.Question;
import vn.ntm.kernel.testing.example.Questions;

/**
 * The examples of the API document are answers of the gateway over figures as the services gave them. Run with
 * -Dopenapi.accept=true to record them anew, twice: the document shows them after the next build.
 */
@NullUnmarked // its fields are injected
@QuarkusTest
@QuarkusTestResource(StubServices.class)
@QuarkusTestResource(TokensForTests.class)
@TestProfile(ExamplesTest.FewRequests.class)
class ExamplesTest {

    private static final Path EXAMPLES = Path.of("src/main/resources/examples");
    private static final Path FIGURES = Path.of("src/test/resources/figures");
    private static final int ALLOWED = 30;
    private static final String SUMMARY = "/v1/provincial-summaries/2023?validOn=2024-03-01";
    private static final String OF_ANOTHER_DAY = "/v1/provincial-summaries/2023?validOn=2024-03-02";
    private static final String REPORT = "/v1/reports/2023";
    private static final String CLIENT = "X-Forwarded-For";

    @Stubs
    StubServices stubs;

    private final RegisterStub register = new RegisterStub(exchange -> answer(FactService.CRITERIA, exchange));

    /** So few that a test can ask too often; each operation is asked by a client of its own. */
    public static class FewRequests implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "ntm.gateway.limits.rate.requests", Integer.toString(ALLOWED),
                    "ntm.gateway.limits.rate.window", "1h",
                    "ntm.gateway.limits.rate.trusted-proxies", "1");
        }
    }

    @Test
    void everyAnswerOfTheDocumentIsOneThatTheGatewayGives() throws IOException, InterruptedException {
        allAnswer();
        var gateway = URI.create("http://localhost:" + RestAssured.port);
        String document = RestAssured.get("/v1/openapi/gateway?format=json").asString();

        assertThat(new ExampleRecorder(gateway, document, questions()).differences(EXAMPLES))
                .isEmpty();
    }

    private Questions questions() {
        return new Questions()
                .good("getGlossary", by("192.0.2.1", "/v1/glossary"))
                .refused("getGlossary", 429, () -> tooOften("192.0.2.2", "/v1/glossary"))
                .good("getApiCatalog", by("192.0.2.7", "/.well-known/api-catalog"))
                .refused("getApiCatalog", 429, () -> tooOften("192.0.2.8", "/.well-known/api-catalog"))
                .good("getApiDocument", by("192.0.2.3", "/v1/openapi/gateway?format=json"))
                .showOnly("getApiDocument", "openapi", "info", "servers")
                .refused("getApiDocument", 429, () -> tooOften("192.0.2.4", "/v1/openapi/gateway"))
                .refused("getApiDocument", 503, by("192.0.2.3", "/v1/openapi/criteria"))
                .good("getProvincialSummary", by("192.0.2.5", SUMMARY))
                .refused("getProvincialSummary", 429, () -> tooOften("192.0.2.6", SUMMARY))
                .refused("getProvincialSummary", 503, () -> {
                    ocopIsBroken();
                    return by("192.0.2.5", OF_ANOTHER_DAY).with("Prefer", "handling=strict");
                })
                .good("getYearReport", () -> {
                    allAnswer();
                    return by("192.0.2.7", REPORT);
                })
                .refused("getYearReport", 409, by("192.0.2.7", REPORT + "?validOn=2025-07-01"))
                .refused("getYearReport", 429, () -> tooOften("192.0.2.8", REPORT))
                .refused("getYearReport", 503, () -> {
                    ocopIsBroken();
                    return by("192.0.2.7", REPORT);
                })
                .good("publishYearReport", () -> {
                    allAnswer();
                    return publishing("192.0.2.9");
                })
                .refused("publishYearReport", 200, publishing("192.0.2.9"))
                .refused("publishYearReport", 409, publishing("192.0.2.9", "\"validOn\":\"2025-07-01\","))
                .refused(
                        "publishYearReport",
                        429,
                        () -> tooOften(publishing("192.0.2.10").as("auditor")))
                .refused("publishYearReport", 503, () -> {
                    ocopIsBroken();
                    return publishing("192.0.2.9");
                })
                .refused("publishYearReport", 504, () -> {
                    allAnswer();
                    register.isSilent();
                    return publishing("192.0.2.9");
                })
                .good("replayYearReport", () -> {
                    allAnswer();
                    return replaying("192.0.2.11", 1);
                })
                .refused("replayYearReport", 401, replaying("192.0.2.11", 1).with("Authorization", "Bearer nonsense"))
                .refused("replayYearReport", 404, replaying("192.0.2.11", 99))
                .refused("replayYearReport", 429, () -> tooOften(replaying("192.0.2.12", 1)))
                .refused("replayYearReport", 503, () -> {
                    ocopIsBroken();
                    return replaying("192.0.2.11", 1);
                });
    }

    private static Question publishing(String client, String... properties) {
        return Question.post(REPORT + "/_publish", "application/json", """
                        {%s"knownAt":"2026-11-20T08:00:00Z","reason":"Báo cáo kết quả thực hiện Chương trình năm 2023",
                         "basis":{"number":"512/BC-UBND","issuer":"UBND tỉnh Hà Tĩnh","signedOn":"2026-11-23"}}""".formatted(String.join("", properties)))
                .with(CLIENT, client);
    }

    private static Question replaying(String client, int edition) {
        return Question.post(REPORT + "/_replay", "application/json", "{\"edition\":" + edition + "}")
                .with(CLIENT, client);
    }

    private void allAnswer() {
        for (FactService service : FactService.values()) {
            stubs.of(service).behave(exchange -> answer(service, exchange));
        }
        stubs.of(FactService.CRITERIA).behave(register::answer);
    }

    private void ocopIsBroken() {
        stubs.of(FactService.OCOP)
                .behave(exchange -> StubService.answer(exchange, 500, "text/plain", "a fault inside"));
    }

    private static Question by(String client, String target) {
        return Question.get(target).with(CLIENT, client);
    }

    private static Question tooOften(String client, String target) {
        return tooOften(by(client, target));
    }

    private static Question tooOften(Question question) {
        for (int i = 0; i < ALLOWED; i++) {
            RestAssured.given().headers(question.headers()).get("/nothing");
        }
        return question;
    }

    /** Figures as the service gave them over the province's data; nothing else is answered. */
    private static void answer(FactService service, HttpExchange exchange) throws IOException {
        if (!exchange.getRequestURI().getPath().equals("/v1/figures")) {
            StubService.answer(exchange, 503, "text/plain", "away");
            return;
        }
        exchange.getResponseHeaders().set("ETag", "W/\"" + service.label() + "\"");
        String envelope = FigureStub.envelope(exchange);
        String year = envelope.contains("\"year\":2023") ? "2023" : "2024";
        String figures = Files.readString(FIGURES.resolve(service.label() + "-" + year + ".json"), UTF_8);
        StubService.answer(
                exchange,
                200,
                "application/json;charset=UTF-8",
                envelope.substring(0, envelope.indexOf("\"figures\":")) + "\"figures\":" + figures.strip() + "}");
    }
}
