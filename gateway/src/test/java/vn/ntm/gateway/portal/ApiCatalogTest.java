package vn.ntm.gateway.portal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.gateway.StubService;
import vn.ntm.gateway.StubServices;
import vn.ntm.gateway.Stubs;
import vn.ntm.gateway.upstream.FactService;

/** Whoever knows the address of the gateway alone finds every API and its documents. */
@NullUnmarked // its fields are injected
@QuarkusTest
@QuarkusTestResource(StubServices.class)
class ApiCatalogTest {

    private static final String CATALOG = "/.well-known/api-catalog";

    @Stubs
    StubServices stubs;

    @BeforeEach
    void servicesGiveTheirDocuments() {
        for (FactService service : FactService.values()) {
            stubs.of(service).behave(exchange -> {
                boolean json = exchange.getRequestURI().toString().endsWith("json");
                StubService.answer(exchange, 200, json ? "application/json" : "application/yaml", "{}");
            });
        }
    }

    @Test
    void itNamesEachApiOnce() {
        given().get(CATALOG)
                .then()
                .statusCode(200)
                .contentType("application/linkset+json;profile=\"https://www.rfc-editor.org/info/rfc9727\"")
                .header("Link", "</.well-known/api-catalog>; rel=\"api-catalog\"")
                .header("ETag", startsWith("W/"))
                .body("linkset[0].anchor", equalTo(CATALOG))
                .body("linkset[0].item.href", contains("/v1", "/criteria/v1", "/ocop/v1", "/awards/v1"))
                .body("linkset[1..4].anchor", contains("/v1", "/criteria/v1", "/ocop/v1", "/awards/v1"));
    }

    @Test
    void everyLinkLeadsToWhatItSays() {
        JsonPath catalog = JsonPath.from(given().get(CATALOG).asString());
        List<Map<String, List<Map<String, String>>>> apis = catalog.getList("linkset[1..4]");

        assertThat(apis).hasSize(4).allSatisfy(api -> {
            assertThat(api).containsKeys("service-desc", "service-doc");
            for (String relation : api.keySet()) {
                if (!relation.equals("anchor")) {
                    api.get(relation).forEach(ApiCatalogTest::follow);
                }
            }
        });
    }

    private static void follow(Map<String, String> link) {
        given().get(link.get("href")).then().statusCode(200).contentType(startsWith(link.get("type")));
    }

    @Test
    void itsHeadAloneTellsThatItIsOne() {
        given().head(CATALOG)
                .then()
                .statusCode(200)
                .contentType(startsWith("application/linkset+json"))
                .header("Link", "</.well-known/api-catalog>; rel=\"api-catalog\"")
                .body(equalTo(""));
    }

    @Test
    void whoHasItIsNotSentItAgain() {
        String tag = given().get(CATALOG).header("ETag");
        given().header("If-None-Match", tag).get(CATALOG).then().statusCode(304);
    }

    @Test
    void itIsRefusedAsEverythingElseIs() {
        given().get(CATALOG + "?colour=red").then().statusCode(400).body("code", equalTo("unknown-parameter"));
        given().accept("text/html").get(CATALOG).then().statusCode(406).body("code", equalTo("not-acceptable"));
        given().post(CATALOG).then().statusCode(405).header("Allow", startsWith("GET"));
    }
}
