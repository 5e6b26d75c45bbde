package vn.ntm.ocop;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.kernel.testing.PostgresForTests;
import vn.ntm.kernel.testing.TokensForTests;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class RegisterTest {

    private String knownAt = "";

    @BeforeEach
    void theProvinceIsOnFile() {
        knownAt = TheProvince.loaded();
    }

    @ParameterizedTest
    @CsvSource({"producers,24", "products,83", "certificates,84"})
    void everythingInTheFolderIsListed(String list, int size) {
        asked(list, Map.of("count", "exact", "limit", "500"))
                .body("items", hasSize(size))
                .body("page.count", equalTo(size))
                .body("page.next", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"producers", "products", "certificates"})
    void thePagesOfAListAreTheList(String list) {
        List<Map<String, ?>> whole =
                asked(list, Map.of("limit", "500")).extract().path("items");
        var pieced = new ArrayList<Map<String, ?>>();
        Response page = get("/v1/" + list + "?limit=7&knownAt=" + knownAt);
        while (true) {
            pieced.addAll(page.<List<Map<String, ?>>>path("items"));
            String next = page.path("page.next");
            if (next == null) {
                break;
            }
            assertThat(page.header("Link")).contains("rel=\"next\"").contains(next);
            page = get("/v1/" + list + "?limit=7&knownAt=" + knownAt + "&cursor=" + next);
        }

        assertThat(pieced).isEqualTo(whole);
    }

    @Test
    void aCursorOfOtherFiltersIsRefused() {
        String next = get("/v1/products?limit=1").path("page.next");

        get("/v1/products?limit=1&unit=439&cursor=" + next)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("invalid-cursor"));
    }

    @Test
    void namesAreFoundWithoutAccentsAndInTheirVietnameseOrder() {
        asked("products", Map.of("name", "MAT ONG vu quang"))
                .body("items.name", contains("Mật ong Vũ Quang", "Mật ong Vũ Quang"))
                .body("items.key", contains("p-049", "p-051"));
        asked("producers", Map.of("name", "huou sao")).body("items.key", contains("pr-011"));
        asked("products", Map.of("name", "%")).body("items", hasSize(0));
    }

    @Test
    void aProductLiesInItsCommuneItsDistrictAndTheProvinceOfItsDay() {
        asked("products", Map.of("unit", "18145")).body("items.key", contains("p-033"));
        asked("products", Map.of("unit", "42", "limit", "500")).body("items", hasSize(83));
        asked("products", Map.of("unit", "448")).body("items.key", hasItem("p-024"));
        asked("products", Map.of("unit", "440")).body("items.key", hasItem("p-010"));
        asked("products", Map.of("unit", "440", "district", "439")).body("items", hasSize(0));
        asked("products", Map.of("district", "440")).body("items", hasSize(5));
        asked("producers", Map.of("unit", "440")).body("items.key", contains("pr-007"));
        asked("producers", Map.of("kind", "ENTERPRISE", "unit", "436")).body("items.key", contains("pr-009"));
    }

    @Test
    void theProductsOfAProducer() {
        asked("products", Map.of("producer", "pr-009")).body("items.key", contains("p-021", "p-022", "p-023"));
    }

    @Test
    void whatWasNotYetThereOnTheDayIsNotListed() {
        asked("products", Map.of("validOn", "2021-12-31", "unit", "439", "limit", "500", "count", "exact"))
                .body("page.count", equalTo(13));
        asked("certificates", Map.of("validOn", "2024-07-02", "product", "p-033"))
                .body("items.programmeYear", contains(2020));
    }

    @Test
    void aProductComesWithWhatCameOfItsEvaluations() {
        get("/v1/products/p-033")
                .then()
                .statusCode(200)
                .body("name", equalTo("Rượu nhung hươu Hương Luật"))
                .body("certificates.programmeYear", contains(2020, 2024))
                .body("certificates.happenedOnBasis", contains("END_OF_PROGRAMME_YEAR", "EVALUATED"))
                .body("certificates.decision.issuer", hasItem("Hội đồng OCOP huyện Hương Sơn"));
        get("/v1/products/p-033?validOn=2024-07-02").then().body("certificates", hasSize(1));
    }

    @Test
    void aCommuneIsShownInTheSpellingOfTheSource() {
        get("/v1/products/p-001")
                .then()
                .body("unitCode", equalTo("18691"))
                .body("communeAsPrinted", equalTo("Cẩm Vịnh"));
        get("/v1/products/p-010").then().body("unitCode", nullValue()).body("districtCode", equalTo("440"));
    }

    @Test
    void oneProducer() {
        get("/v1/producers/pr-011")
                .then()
                .statusCode(200)
                .body("name", equalTo("HTX Hươu sao Ngọc Linh"))
                .body("kind", equalTo("COOPERATIVE"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/producers/pr-999", "/v1/products/p-999", "/v1/products/p-033?validOn=2019-01-01"})
    void whatIsNotOnFileIsNotFound(String address) {
        get(address)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo("not-found"));
    }

    @ParameterizedTest
    @CsvSource({
        "PASSED,81",
        "NOT_PASSED,2",
        "LAPSED,1",
    })
    void certificatesByOutcome(String outcome, int size) {
        asked("certificates", Map.of("outcome", outcome, "limit", "500")).body("items", hasSize(size));
    }

    @Test
    void certificatesByStarsYearAndPlace() {
        asked("certificates", Map.of("stars", "4")).body("items.productKey", contains("p-065", "p-056"));
        asked("certificates", Map.of("programmeYear", "2023", "unit", "436")).body("items", hasSize(5));
        asked("certificates", Map.of("programmeYear", "2023", "evaluated", "true", "unit", "445"))
                .body("items.outcome", hasItem("NOT_PASSED"))
                .body("items", hasSize(4));
        asked("certificates", Map.of("evaluated", "false")).body("items.outcome", contains("LAPSED"));
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/certificates?stars=6,invalid-parameter,stars",
        "/v1/certificates?stars=three,invalid-parameter,stars",
        "/v1/certificates?outcome=FAILED,invalid-parameter,outcome",
        "/v1/certificates?evaluated=perhaps,invalid-parameter,evaluated",
        "/v1/certificates?programmeYear=1999,invalid-parameter,programmeYear",
        "/v1/products?unit=4,invalid-parameter,unit",
        "/v1/products?limit=501,invalid-parameter,limit",
        "/v1/products?colour=red,unknown-parameter,colour",
        "/v1/producers?kind=SOLE_TRADER,invalid-parameter,kind"
    })
    void aParameterThatCannotBeIsNamed(String address, String code, String parameter) {
        get(address)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo(code))
                .body("errors.parameter", contains(parameter));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/producers",
                "/v1/producers/pr-011",
                "/v1/products",
                "/v1/products/p-033",
                "/v1/certificates",
                "/v1/figures?year=2023"
            })
    void whoHasTheAnswerAlreadyIsToldSo(String address) {
        String tag = get(address).then().statusCode(200).extract().header("ETag");

        assertThat(tag).startsWith("W/\"");
        given().header("If-None-Match", tag)
                .get(address)
                .then()
                .statusCode(304)
                .header("ETag", equalTo(tag))
                .body(equalTo(""));
        given().header("If-None-Match", "W/\"another\"")
                .get(address)
                .then()
                .statusCode(200)
                .header("ETag", startsWith("W/"))
                .body("knownAt", not(equalTo("")));
    }

    private ValidatableResponse asked(String list, Map<String, String> filters) {
        var parameters = new HashMap<>(filters);
        parameters.put("knownAt", knownAt);
        return given().queryParams(parameters).get("/v1/{list}", list).then().statusCode(200);
    }
}
