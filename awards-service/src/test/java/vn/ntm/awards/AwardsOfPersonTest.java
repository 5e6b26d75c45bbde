package vn.ntm.awards;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static vn.ntm.awards.DecidedForTests.happened;
import static vn.ntm.awards.DecidedForTests.on;
import static vn.ntm.awards.DecidedForTests.proposal;
import static vn.ntm.awards.NominatedForTests.APPRAISER;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.kernel.testing.PostgresForTests;
import vn.ntm.kernel.testing.TokensForTests;

/** Who asks for everything that is on file about him is given his commendations too, and that it was proposed to annul them. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class AwardsOfPersonTest {

    @BeforeEach
    void theProvinceIsOnFile() {
        TheProvince.load();
    }

    @Test
    void whatCameOfADecisionIsInTheFileOfThePerson() {
        String achievement = AchievedForTests.inCampaign(RecipientsForTests.PERSON);
        String person = RestAssured.given()
                .auth()
                .oauth2(APPRAISER)
                .get("/v1/achievements/" + achievement)
                .then()
                .statusCode(200)
                .extract()
                .path("recipientId");
        file(person).body("items.kind", not(hasItem("COMMENDATION")));

        String key = DecidedForTests.commended(DecidedForTests.carried(achievement));
        happened(key, "_notify", 0, on("2026-03-27")).statusCode(200);
        happened(key, "_propose-annulment", 1, proposal("2026-06-01")).statusCode(200);

        file(person)
                .body("items.kind", hasItems("COMMENDATION", "AWARD_EVENT", "ANNULMENT"))
                .body("items.kind.count('COMMENDATION')", equalTo(1))
                .body("items.says.flatten().value", hasItems(key, "FALSE_DECLARATION"));
    }

    private static ValidatableResponse file(String person) {
        String request = RecipientsForTests.post("awards-officer", "/v1/data-requests", "\"0\"", """
                        {"recipientId":"%s","kind":"PRODUCE","receivedOn":"2026-03-06","source":"Đơn","confidence":"HIGH"}
                        """.formatted(person))
                .statusCode(201)
                .extract()
                .path("requestId");
        return RecipientsForTests.as("awards-officer")
                .get("/v1/data-requests/" + request + "/file")
                .then()
                .statusCode(200);
    }
}
