package vn.ntm.ocop;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
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

/** The public register finds what is asked for, and tells of each certificate where it stands on the day. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class RegisterSearchTest {

    private String knownAt = "";

    @BeforeEach
    void theProvinceIsOnFile() {
        knownAt = TheProvince.loaded();
    }

    @Test
    void wordsAreFoundWithoutAccentsInAnyOrderInProductAndProducer() {
        asked(Map.of("name", "MAT ONG vu quang")).body("items.productKey", hasItems("p-049", "p-051"));
        asked(Map.of("name", "quang vũ")).body("items.productKey", hasItems("p-049", "p-051"));
        asked(Map.of("name", "ngoc linh")).body("items.producerKey", everyItem(equalTo("pr-011")));
        asked(Map.of("name", "mật cu đơ")).body("items", hasSize(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "*", "...", "ong mat % nobody"})
    void whatIsNoWordFindsNothing(String name) {
        asked(Map.of("name", name, "count", "exact")).body("items", hasSize(0)).body("page.count", equalTo(0));
    }

    @Test
    void partOfAWordIsNoWord() {
        asked(Map.of("name", "ruo")).body("items", hasSize(0));
        asked(Map.of("name", "ruou")).body("items.productName", everyItem(not(equalTo(""))));
    }

    @Test
    void theProductsOfAProducer() {
        asked(Map.of("producer", "pr-009")).body("items.productKey", containsInAnyOrder("p-021", "p-022", "p-023"));
    }

    @Test
    void kindsAndWhatNoSourceSaysOfThem() {
        int known = asked(Map.of("kindOnRecord", "true", "count", "exact"))
                .extract()
                .path("page.count");
        int unknown = asked(Map.of("kindOnRecord", "false", "count", "exact"))
                .extract()
                .path("page.count");

        assertThat(known + unknown).isEqualTo(84);
        asked(Map.of("kind", "RE_EVALUATION", "product", "p-033")).body("items.programmeYear", contains(2024));
    }

    @Test
    void aDecisionIsFoundByItsNumberWholeAndWithoutAccents() {
        TheProvince.send("products", "t-decided,Cu đơ thử,,,18580,,,448,2023-12-31,,a test,HIGH,\n", Map.of())
                .statusCode(200);
        TheProvince.send(
                        "certifications",
                        "t-decided,PASSED,3,FIRST,2023,,,77/QĐ-UBND,UBND huyện,2023-11-30,,a test,HIGH,\n",
                        Map.of())
                .statusCode(200);

        get("/v1/certificates?decisionNumber=77/qd-ubnd")
                .then()
                .body("items.decision.number", contains("77/QĐ-UBND"))
                .body("items.state", contains(notNullValue()));
        get("/v1/certificates?decisionNumber=77/qd").then().body("items", hasSize(0));
        get("/v1/certificates?product=t-decided&validOn=2026-11-30").then().body("items.state", contains("ACTIVE"));
        get("/v1/certificates?product=t-decided&validOn=2026-12-01").then().body("items.state", contains("EXPIRED"));
    }

    @Test
    void statesAndValidityPartTheCertificates() {
        int certificates = 0;
        for (String state : List.of(
                "NOT_YET_VALID",
                "ACTIVE",
                "EXTENDED",
                "UNDER_VERIFICATION",
                "EXPIRED",
                "SUPERSEDED",
                "REVOKED",
                "WITHDRAWN",
                "UNKNOWN")) {
            ValidatableResponse answer =
                    asked(Map.of("state", state, "validOn", "2026-11-01", "count", "exact", "limit", "500"));
            answer.body("items.state", everyItem(equalTo(state)));
            certificates += answer.extract().<Integer>path("page.count");
        }
        int told = 0;
        for (String valid : List.of("YES", "NO", "UNKNOWN")) {
            ValidatableResponse answer = asked(Map.of("valid", valid, "validOn", "2026-11-01", "count", "exact"));
            answer.body("items.valid", everyItem(equalTo(valid)));
            told += answer.extract().<Integer>path("page.count");
        }

        assertThat(certificates).isEqualTo(82);
        assertThat(told).isEqualTo(82);
    }

    @Test
    void aCertificateOf2023IsValidForSureIn2025AndNobodyCanTellInTheYearAfter() {
        asked(Map.of("product", "p-001", "validOn", "2025-06-01"))
                .body("items.state", contains("ACTIVE"))
                .body("items.valid", contains("YES"));
        asked(Map.of("product", "p-001", "validOn", "2026-06-01"))
                .body("items.state", contains("UNKNOWN"))
                .body("items.valid", contains("UNKNOWN"));
        asked(Map.of("product", "p-001", "expiringFrom", "2026-01-01", "expiringTo", "2026-12-31"))
                .body("items", hasSize(0));
        asked(Map.of(
                        "product",
                        "p-001",
                        "expiringFrom",
                        "2026-01-01",
                        "expiringTo",
                        "2026-12-31",
                        "expiry",
                        "POSSIBLE"))
                .body("items.productKey", contains("p-001"));
        asked(Map.of("product", "p-001", "expiringFrom", "2026-01-01", "expiringTo", "2028-12-31"))
                .body("items.productKey", contains("p-001"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SURE", "POSSIBLE"})
    void betweenDaysThatAreTurnedRoundNothingRunsOut(String expiry) {
        asked(Map.of("expiringFrom", "2026-12-31", "expiringTo", "2026-01-01", "expiry", expiry))
                .body("items", hasSize(0));
    }

    @Test
    void aNewCertificateTakesThePlaceOfTheEarlierOne() {
        asked(Map.of("product", "p-033", "validOn", "2026-06-01", "limit", "500"))
                .body("items.programmeYear", contains(2020, 2024))
                .body("items.state", not(hasItem("NOT_YET_VALID")));
    }

    @Test
    void whatDidNotPassHasNoState() {
        asked(Map.of("outcome", "NOT_PASSED")).body("items.state", everyItem(is((Object) null)));
    }

    @Test
    void aPlaceIsFoundByTheUnitOfItsDayAndByThatOfToday() {
        asked(Map.of("unit", "448", "limit", "500")).body("items.productKey", hasItem("p-024"));
        asked(Map.of("todaysUnit", "448")).body("items", hasSize(0));
        asked(Map.of("todaysUnit", "448", "validOn", "2024-12-31")).body("items.productKey", hasItem("p-024"));
    }

    @Test
    void whatWasNotKnownYetIsNotFound() {
        get("/v1/certificates?knownAt=2020-01-01T00:00:00Z")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @ParameterizedTest
    @CsvSource({
        "productSet=27,productSet",
        "productSet=0,productSet",
        "productGroup=7,productGroup",
        "state=LOST,state",
        "valid=MAYBE,valid",
        "kind=SECOND,kind",
        "sort=STARS,sort",
        "expiringFrom=2026-02-30,expiringFrom",
        "todaysUnit=4,todaysUnit"
    })
    void aFilterThatCannotBeIsNamed(String filter, String parameter) {
        for (String list : List.of("/v1/certificates?", "/v1/exports/certificates?")) {
            get(list + filter)
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body("code", equalTo("invalid-parameter"))
                    .body("errors.parameter", contains(parameter));
        }
    }

    private ValidatableResponse asked(Map<String, String> filters) {
        var parameters = new HashMap<>(filters);
        parameters.put("knownAt", knownAt);
        return given().queryParams(parameters).get("/v1/certificates").then().statusCode(200);
    }
}
