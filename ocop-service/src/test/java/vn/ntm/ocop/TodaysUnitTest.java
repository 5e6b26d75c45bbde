package vn.ntm.ocop;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.ntm.kernel.testing.PostgresForTests;
import vn.ntm.kernel.testing.TokensForTests;
import vn.ntm.kernel.testing.UnitFeedForTests;

/** Beside the place of a day stands the unit of today, by the lineage of the province's own units; and it is searched by. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
@QuarkusTestResource(UnitFeedForTests.class)
class TodaysUnitTest {

    @BeforeAll
    static void theProvinceIsOnFile() {
        TheProvince.loaded();
    }

    @Test
    void aProductOf2023InACommuneThatWasMergedShowsTheCommuneOfToday() {
        get("/v1/products/p-001")
                .then()
                .body("communeAsPrinted", equalTo("Cẩm Vịnh"))
                .body("unitCode", equalTo("18691"))
                .body("todaysUnit.state", equalTo("OTHER_UNIT"))
                .body("todaysUnit.unitCode", equalTo("18685"))
                .body("todaysUnit.name", equalTo("Cẩm Bình"))
                .body("todaysUnit.candidates", empty());
        get("/v1/products/p-001?validOn=2025-06-30")
                .then()
                .body("todaysUnit.state", equalTo("OTHER_UNIT"))
                .body("todaysUnit.unitCode", equalTo("18691"))
                .body("todaysUnit.name", equalTo("Cẩm Vịnh"));
        get("/v1/products/p-001?validOn=2024-12-31")
                .then()
                .body("todaysUnit.state", equalTo("SAME_UNIT"))
                .body("todaysUnit.name", equalTo("Cẩm Vĩnh"));
    }

    @Test
    void ofACommuneThatWasDividedEveryPartIsNamed() {
        get("/v1/products/p-020")
                .then()
                .body("unitCode", equalTo("18082"))
                .body("todaysUnit.state", equalTo("ONE_OF_SEVERAL"))
                .body("todaysUnit.unitCode", nullValue())
                .body("todaysUnit.candidates.code", contains("18073", "18652"));
    }

    @Test
    void theCertificateShowsTheCommuneOfTodayToo() {
        String certificate = get("/v1/certificates?product=p-001").path("items[0].id");

        get("/v1/certificates/" + certificate)
                .then()
                .statusCode(200)
                .body("product.unitCode", equalTo("18691"))
                .body("product.today.state", equalTo("OTHER_UNIT"))
                .body("product.today.unitCode", equalTo("18685"));
    }

    @Test
    void whatPassedWhollyIntoAUnitIsFoundByIt() {
        asked(Map.of("todaysUnit", "18685")).body("items.productKey", hasItem("p-001"));
        asked(Map.of("todaysUnit", "18691", "validOn", "2025-06-30")).body("items.productKey", hasItem("p-001"));
        asked(Map.of("todaysUnit", "18691")).body("items", hasSize(0));
    }

    @Test
    void whatLiesInADividedUnitIsFoundByWhatIsAboveAllItsPartsOnly() {
        for (String part : List.of("18073", "18652")) {
            asked(Map.of("todaysUnit", part, "limit", "500")).body("items.productKey", not(hasItem("p-020")));
        }
        for (String name : List.of("DAY", "NAME")) {
            asked(Map.of("todaysUnit", "42", "sort", name, "limit", "500"))
                    .body("items.productKey", hasItem("p-020"))
                    .body("items.productKey", hasItem("p-001"));
        }
    }

    private static ValidatableResponse asked(Map<String, ?> filters) {
        return given().queryParams(filters).get("/v1/certificates").then().statusCode(200);
    }
}
