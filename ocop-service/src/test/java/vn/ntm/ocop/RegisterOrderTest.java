package vn.ntm.ocop;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.kernel.testing.PostgresForTests;
import vn.ntm.kernel.testing.TokensForTests;

/** The register is listed in three orders, page by page. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class RegisterOrderTest {

    private String knownAt = "";

    @BeforeEach
    void theProvinceIsOnFile() {
        knownAt = TheProvince.loaded();
    }

    @Test
    void theOrdersAreOnesAnotherTurnedRoundAndThatOfVietnameseNames() {
        List<String> days = asked(Map.of("limit", "500")).extract().path("items.id");
        List<String> newest =
                asked(Map.of("limit", "500", "sort", "NEWEST")).extract().path("items.id");
        List<String> names =
                asked(Map.of("limit", "500", "sort", "NAME")).extract().path("items.productName");

        assertThat(newest).isEqualTo(days.reversed());
        assertThat(names.stream().distinct().toList())
                .isEqualTo(given()
                        .queryParams(Map.of("limit", "500", "knownAt", knownAt))
                        .get("/v1/products")
                        .<List<String>>path("items.name")
                        .stream()
                        .distinct()
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "sort=NAME",
        "sort=NEWEST",
        "sort=NAME&name=mat%20ong",
        "name=mat&stars=3&unit=42",
        "valid=UNKNOWN&validOn=2026-06-01",
        "state=EXPIRED&sort=NEWEST",
        "evaluated=true&unit=439&sort=NEWEST"
    })
    void thePagesAreTheList(String filters) {
        String question = "/v1/certificates?knownAt=" + knownAt + "&" + filters;
        List<Object> whole =
                given().urlEncodingEnabled(false).get(question + "&limit=500").path("items");
        var pieced = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            var page = given().urlEncodingEnabled(false).get(question + "&limit=3" + cursor);
            pieced.addAll(page.<List<Object>>path("items"));
            String next = page.path("page.next");
            cursor = next == null ? null : "&cursor=" + next;
        }

        assertThat(whole).isNotEmpty();
        assertThat(pieced).isEqualTo(whole);
    }

    @Test
    void aCursorOfAnotherOrderIsRefused() {
        String next = get("/v1/certificates?limit=1").path("page.next");

        get("/v1/certificates?limit=1&sort=NEWEST&cursor=" + next)
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-cursor"));
    }

    private ValidatableResponse asked(Map<String, String> filters) {
        var parameters = new HashMap<>(filters);
        parameters.put("knownAt", knownAt);
        return given().queryParams(parameters).get("/v1/certificates").then().statusCode(200);
    }
}
