package vn.ntm.awards;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static vn.ntm.awards.DecidedForTests.annulling;
import static vn.ntm.awards.DecidedForTests.happened;
import static vn.ntm.awards.DecidedForTests.proposal;
import static vn.ntm.awards.DecidedForTests.send;
import static vn.ntm.awards.NominatedForTests.CHAIRMAN;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.kernel.testing.PostgresForTests;
import vn.ntm.kernel.testing.TokensForTests;

/** What was decided here proves itself, until it is annulled; then the token that was signed before says so. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class AnnulledProofTest {

    @BeforeEach
    void theProvinceIsOnFile() {
        TheProvince.load();
    }

    @Test
    void whatWasAnnulledIsVouchedForNoMore() {
        String key = DecidedForTests.commended();
        String before = get(DiplomaQuestions.path(key, "token"))
                .then()
                .statusCode(200)
                .extract()
                .asString();
        verdict(before, "VALID");

        happened(key, "_propose-annulment", 0, proposal("2026-06-01")).statusCode(200);
        verdict(before, "VALID");
        send(CHAIRMAN, "\"1\"", "/v1/commendations/" + key + "/_annul", annulling("2026-06-10"))
                .statusCode(200);

        verdict(before, "ANNULLED");
        for (String what : new String[] {"token", "qr", "document"}) {
            get(DiplomaQuestions.path(key, what))
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("commendation-not-in-force"));
        }
    }

    private static void verdict(String token, String expected) {
        given().contentType("application/json")
                .body("{\"token\":\"%s\",\"on\":\"2026-11-23\"}".formatted(token))
                .post("/v1/commendation-tokens/_verify")
                .then()
                .statusCode(200)
                .body("verdict", equalTo(expected));
    }
}
