package vn.ntm.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
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
    private static final int ALLOWED = 30;
    private static final String SUMMARY = "/v1/provincial-summaries/2023?validOn=2024-03-01";
    private static final String OF_ANOTHER_DAY = "/v1/provincial-summaries/2023?validOn=2024-03-02";
    private static final String REPORT = "/v1/reports/2023";
    private static final String TARGETS = "/v1/targets/2024?validOn=2024-12-31";
    private static final String PROFILE = "/v1/units/18838/profile?validOn=2023-12-31";
    private static final String SEARCH = "/v1/search?q=lam%20hop&validOn=2023-12-31";
    private static final String DECISION = "/v1/decisions/189%2FQ%C4%90-UBND?validOn=2024-03-01";
    private static final String CLIENT = "X-Forwarded-For";

    @Stubs
    StubServices stubs;

    private final RegisterStub register =
            new RegisterStub(exchange -> RecordedProvince.answer(FactService.CRITERIA, exchange));

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
                .refused("getProvincialSummary", 503, () -> incomplete("192.0.2.5", OF_ANOTHER_DAY))
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
                .good("getYearTargets", () -> {
                    allAnswer();
                    return by("192.0.2.9", TARGETS);
                })
                .refused("getYearTargets", 429, () -> tooOften("192.0.2.10", TARGETS))
                .refused("getYearTargets", 503, () -> incomplete("192.0.2.9", TARGETS.replace("12-31", "12-30")))
                .good("getUnitProfile", () -> {
                    allAnswer();
                    return by("192.0.2.11", PROFILE);
                })
                .refused("getUnitProfile", 404, by("192.0.2.11", PROFILE.replace("18838", "99999")))
                .refused("getUnitProfile", 409, by("192.0.2.11", "/v1/units/18100/profile"))
                .refused("getUnitProfile", 429, () -> tooOften("192.0.2.12", PROFILE))
                .refused("getUnitProfile", 503, () -> incomplete("192.0.2.11", PROFILE))
                .good("search", () -> {
                    allAnswer();
                    return by("192.0.2.13", SEARCH);
                })
                .refused("search", 429, () -> tooOften("192.0.2.14", SEARCH))
                .refused("search", 503, () -> incomplete("192.0.2.13", SEARCH))
                .good("getDecision", () -> {
                    allAnswer();
                    return by("192.0.2.15", DECISION);
                })
                .refused("getDecision", 404, by("192.0.2.15", DECISION.replace("189", "9999")))
                .refused("getDecision", 429, () -> tooOften("192.0.2.16", DECISION))
                .refused("getDecision", 503, () -> incomplete("192.0.2.15", DECISION.replace("03-01", "03-02")))
                .good("publishYearReport", () -> {
                    allAnswer();
                    return publishing("192.0.2.17");
                })
                .refused("publishYearReport", 200, publishing("192.0.2.17"))
                .refused("publishYearReport", 409, publishing("192.0.2.17", "\"validOn\":\"2025-07-01\","))
                .refused(
                        "publishYearReport",
                        429,
                        () -> tooOften(publishing("192.0.2.18").as("auditor")))
                .refused("publishYearReport", 503, () -> {
                    ocopIsBroken();
                    return publishing("192.0.2.17");
                })
                .refused("publishYearReport", 504, () -> {
                    allAnswer();
                    register.isSilent();
                    return publishing("192.0.2.17");
                })
                .good("replayYearReport", () -> {
                    allAnswer();
                    return replaying("192.0.2.19", 1);
                })
                .refused("replayYearReport", 401, replaying("192.0.2.19", 1).with("Authorization", "Bearer nonsense"))
                .refused("replayYearReport", 404, replaying("192.0.2.19", 99))
                .refused("replayYearReport", 429, () -> tooOften(replaying("192.0.2.20", 1)))
                .refused("replayYearReport", 503, () -> {
                    ocopIsBroken();
                    return replaying("192.0.2.19", 1);
                });
    }

    private Question incomplete(String client, String target) {
        ocopIsBroken();
        return by(client, target).with("Prefer", "handling=strict");
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
            stubs.of(service).behave(exchange -> RecordedProvince.answer(service, exchange));
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
}
