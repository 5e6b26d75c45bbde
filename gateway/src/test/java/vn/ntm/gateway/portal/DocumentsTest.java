package vn.ntm.gateway.portal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.gateway.StubService;
import vn.ntm.gateway.StubServices;
import vn.ntm.gateway.Stubs;
import vn.ntm.gateway.upstream.FactService;

@NullUnmarked // its fields are injected
@QuarkusTest
@QuarkusTestResource(StubServices.class)
class DocumentsTest {

    @Stubs
    StubServices stubs;

    @ParameterizedTest
    @CsvSource({
        "'', */*, application/yaml",
        "'', application/json, application/json",
        "'', 'application/json,*/*;q=0.8', application/json",
        "'', 'text/html,application/yaml;q=0.9,application/json;q=0.8', application/yaml",
        "?format=json, */*, application/json",
        "?format=yaml, application/json, application/yaml"
    })
    void aServicesDocumentIsGivenInTheFormAskedFor(String query, String accept, String type) {
        stubs.of(FactService.OCOP).behave(exchange -> StubService.answer(exchange, 200, type, "openapi: 3.1.0"));

        String tag = given().accept(accept)
                .get("/v1/openapi/ocop" + query)
                .then()
                .statusCode(200)
                .contentType(startsWith(type))
                .header("ETag", startsWith("W/"))
                .body(equalTo("openapi: 3.1.0"))
                .extract()
                .header("ETag");
        given().accept(accept)
                .header("If-None-Match", tag)
                .get("/v1/openapi/ocop" + query)
                .then()
                .statusCode(304);

        String form = type.replace("application/", "");
        assertThat(stubs.of(FactService.OCOP).asked().getFirst())
                .returns("/q/openapi?format=" + form, StubService.Asked::uri)
                .returns(List.of(type), asked -> asked.headers().get("Accept"));
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/openapi.json, %s, 304",
        "/v1/openapi.yaml, %s, 304",
        "/v1/openapi.json, W/%s, 304",
        "/v1/openapi.json, '\"another\", W/%s', 304",
        "/v1/openapi.json, *, 304",
        "/v1/openapi.json, '\"another\"', 200"
    })
    void whoHasTheDocumentIsNotSentItAgain(String path, String had, int status) {
        String tag = given().get(path).then().statusCode(200).extract().header("ETag");

        assertThat(tag).matches("W/\"[0-9a-f]{32}\"");
        given().header("If-None-Match", had.formatted(tag.substring(2)))
                .get(path)
                .then()
                .statusCode(status)
                .header("ETag", equalTo(tag));
    }

    @Test
    void aServiceThatCannotGiveItsDocumentIsAProblem() {
        stubs.of(FactService.AWARDS).behave(exchange -> StubService.answer(exchange, 500, "text/plain", "x"));
        given().get("/v1/openapi/awards")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .body("code", equalTo("service-unavailable"))
                .body("service", equalTo("awards"));
    }

    @Test
    void thereAreFourDocuments() {
        given().get("/v1/openapi/x").then().statusCode(404).body("code", equalTo("not-found"));
        given().get("/v1/openapi/gateway")
                .then()
                .statusCode(200)
                .header("ETag", startsWith("W/"))
                .body(containsString("getProvincialSummary"));
        given().get("/v1/openapi/gateway?format=json")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("openapi", startsWith("3.1"));
        given().get("/v1/openapi/gateway?format=json&lang=vi")
                .then()
                .statusCode(400)
                .body("code", equalTo("unknown-parameter"));
        given().get("/v1/openapi/ocop?format=pdf").then().statusCode(400).body("code", equalTo("invalid-parameter"));
        given().accept("text/html").get("/v1/openapi/ocop").then().statusCode(406);
    }

    @Test
    void onePageReadsAllFour() {
        String page = given().get("/docs/").then().statusCode(200).extract().asString();
        assertThat(page)
                .contains("/v1/openapi/criteria", "/v1/openapi/ocop", "/v1/openapi/awards", "/v1/openapi/gateway")
                .doesNotContain("https://", "http://");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/health/live", "/q/health/ready"})
    void healthDoesNotDependOnTheServices(String path) {
        for (FactService service : FactService.values()) {
            stubs.of(service).behave(exchange -> StubService.answer(exchange, 500, "text/plain", "x"));
        }
        given().get(path).then().statusCode(200).body("status", equalTo("UP"));
    }

    @Test
    void thePageThatChecksCertificatesIsGivenAsItStandsAndMayAskOnlyHere() {
        given().get("/verify-certificate/")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/html"))
                .header("Content-Security-Policy", containsString("connect-src 'self'"))
                .body(containsString("<script id=\"verifier\">"));
    }
}
