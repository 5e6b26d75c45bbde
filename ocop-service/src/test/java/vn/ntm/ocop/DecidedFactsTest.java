package vn.ntm.ocop;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.kernel.testing.PostgresForTests;
import vn.ntm.kernel.testing.TokensForTests;

/** What rests on a decision here: the rules that it made, and what was decided by it about products. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class DecidedFactsTest {

    @BeforeEach
    void theProvinceIsOnFile() {
        TheProvince.loaded();
    }

    @Test
    void theRulesThatADecisionMadeAreFound() {
        of("148/qd-ttg")
                .body("items.kind.unique()", contains("rule-set"))
                .body("items.id", contains("QD148_2023", "QD148_2023_QD1489_2025"));
    }

    @Test
    void aCertificateIsReadWhereTheAnswerSays() {
        String product = EvaluationCases.product();
        String certificate = EvaluationCases.certificate(product, 3, "2024-05-06", "2027-05-06");
        String fact = "items.find { it.about == '%s' }.".formatted(product);

        String href = of("1/QĐ-UBND", "&signedOn=2024-05-06")
                .body(fact + "id", equalTo(certificate))
                .body(fact + "validFrom", equalTo("2024-05-06"))
                .body(fact + "validTo", equalTo("2027-05-07"))
                .extract()
                .path(fact + "href");

        get(href).then().statusCode(200).body("id", equalTo(certificate));
        of("1/QĐ-UBND", "&signedOn=2024-05-07").body("items.findAll { it.about == '%s' }".formatted(product), empty());
    }

    private static ValidatableResponse of(String number) {
        return of(number, "");
    }

    private static ValidatableResponse of(String number, String more) {
        return given().queryParam("number", number)
                .get("/v1/decided-facts?limit=500" + more)
                .then()
                .statusCode(200);
    }
}
