package vn.ntm.gateway;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import vn.ntm.gateway.report.publication.RegisterStub;
import vn.ntm.gateway.upstream.FactService;
import vn.ntm.kernel.testing.TokensForTests;
import vn.ntm.kernel.testing.fuzz.ContractFuzzer;
import vn.ntm.kernel.testing.fuzz.Known;

/** The gateway does what its API document says, whatever it is asked, as long as the services do what theirs say. */
@NullUnmarked // its fields are injected
@QuarkusTest
@QuarkusTestResource(StubServices.class)
@QuarkusTestResource(TokensForTests.class)
class ContractFuzzTest {

    private static final int TRIALS = 10;
    private static final int CREATED = 201;
    private static final String PUBLISHING = """
            {"basis":{"number":"512/BC-UBND","issuer":"UBND tỉnh Hà Tĩnh","signedOn":"2026-11-23"},"reason":"thử"}""";

    private static final String FIGURES = """
            [{"measure":"communes.recognised.advanced","label":{"vi":"Xã nâng cao","en":"Advanced communes"},
              "kind":"FLOW","unitOfMeasure":"commune","target":{"target":{"shape":"ADD","value":20},
              "source":"report","confidence":"HIGH"}}]""";

    @Stubs
    StubServices stubs;

    @Test
    void theGatewayKeepsItsContract() {
        for (FactService service : FactService.values()) {
            stubs.of(service).behave(ContractFuzzTest::answer);
        }
        var register = new RegisterStub(ContractFuzzTest::answer);
        stubs.of(FactService.CRITERIA).behave(register::answer);
        publish();
        var known = new Known().values("knownAt", "2026-11-23T08:00:00Z", "2024-02-21T01:00:00Z");
        var service = URI.create("http://localhost:" + RestAssured.port);

        var report = new ContractFuzzer(
                        service, get("/v1/openapi/gateway?format=json").asString(), known, TokensForTests::of)
                .run();

        System.out.println(report.summary());
        assertThat(report.findings()).as(report.summary()).isEmpty();
    }

    /** Who has only just started may be late with a first answer, and what is late is missing. */
    private static void publish() {
        int status = 0;
        for (int asked = 0; asked < TRIALS && status != CREATED; asked++) {
            status = given().auth()
                    .oauth2(TokensForTests.of("province-leader"))
                    .contentType("application/json")
                    .body(PUBLISHING)
                    .post("/v1/reports/2023/_publish")
                    .statusCode();
        }
        assertThat(status).isEqualTo(CREATED);
    }

    private static void answer(HttpExchange exchange) throws IOException {
        String uri = exchange.getRequestURI().toString();
        if (uri.startsWith("/q/openapi")) {
            boolean json = uri.endsWith("format=json");
            StubService.answer(
                    exchange,
                    200,
                    json ? "application/json" : "application/yaml",
                    json ? "{\"openapi\":\"3.1.0\"}" : "openapi: 3.1.0");
        } else if (!exchange.getRequestURI().getPath().equals("/v1/figures")) {
            Sound.service("1").answer(exchange);
        } else {
            exchange.getResponseHeaders().set("ETag", "W/\"1\"");
            String envelope = FigureStub.envelope(exchange);
            StubService.answer(
                    exchange,
                    200,
                    "application/json",
                    envelope.substring(0, envelope.indexOf("\"figures\":")) + "\"figures\":" + FIGURES + "}");
        }
    }
}
