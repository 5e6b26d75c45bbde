package vn.ntm.awards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.kernel.testing.PostgresForTests;
import vn.ntm.kernel.testing.TokensForTests;

/** What stands in somebody's way is on file as it was known, for those alone who appraise. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class ObstacleRecordTest {

    private String person = "";

    @BeforeEach
    void aPersonIsOnFile() {
        TheProvince.load();
        person = RecipientsForTests.registered(RecipientsForTests.PERSON, "Phạm Văn Vướng");
    }

    @Test
    void anObstacleEndsOnceAndAfterItsBeginning() {
        String id = ObstacleQuestions.recorded(person, "DISCIPLINE", "2026-02-02");

        ObstacleQuestions.moved(id, "_end", "\"1\"", ObstacleQuestions.END.replace("2026-03-02", "2026-02-02"))
                .statusCode(409)
                .body("code", equalTo("obstacle-ended-before-it-began"));
        ObstacleQuestions.moved(id, "_end", "\"1\"", ObstacleQuestions.END.replace("2026-03-02", "2100-03-02"))
                .statusCode(409)
                .body("code", equalTo("day-not-come"));
        ObstacleQuestions.moved(id, "_end", "\"9\"", ObstacleQuestions.END).statusCode(412);
        ObstacleQuestions.moved(id, "_end", "\"1\"", ObstacleQuestions.END)
                .statusCode(200)
                .body("endedOn", equalTo("2026-03-02"))
                .body("pending", equalTo(false));
        ObstacleQuestions.moved(id, "_end", "\"2\"", ObstacleQuestions.END)
                .statusCode(409)
                .body("code", equalTo("obstacle-not-pending"));
    }

    @Test
    void whatWasWithdrawnStoodInNobodysWay() {
        String id = ObstacleQuestions.recorded(person, "COMPLAINT", "2026-02-02");

        ObstacleQuestions.moved(id, "_withdraw", "\"1\"", PeopleQuestions.GROUNDS)
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"));
        listed("?pending=true&recipient=" + person).body("items", empty());
        listed("?recipient=" + person).body("items.obstacleId", contains(id));
    }

    @Test
    void whetherItIsPendingIsSaidForTheDayOfTheQuestion() {
        String id = ObstacleQuestions.recorded(person, "INSPECTION", "2026-02-02");
        ObstacleQuestions.moved(id, "_end", "\"1\"", ObstacleQuestions.END).statusCode(200);

        listed("?pending=true&validOn=2026-02-10&recipient=" + person)
                .body("items.obstacleId", contains(id))
                .body("items[0].pending", equalTo(true));
        listed("?pending=true&validOn=2026-03-02&recipient=" + person).body("items", empty());
    }

    @Test
    void noTextHoldsTheNumberOfAnIdentityCard() {
        RecipientsForTests.post(
                        "awards-officer",
                        "/v1/obstacles",
                        "\"0\"",
                        ObstacleQuestions.obstacle(person).replace("15/QĐ-TTr", "với CCCD 042090001234"))
                .statusCode(400)
                .body("code", equalTo("personal-data-in-text"));
        listed("?recipient=" + person).body("items", empty());
    }

    @Test
    void thePersonIsProducedWhatIsOnFileAndEveryReadIsOnRecord() {
        ObstacleQuestions.recorded(person, "DISCIPLINE", "2026-02-02");
        String request = RecipientsForTests.post("awards-officer", "/v1/data-requests", "\"0\"", """
                        {"recipientId":"%s","kind":"PRODUCE","receivedOn":"2026-03-06","source":"Đơn","confidence":"HIGH"}
                        """.formatted(person))
                .extract()
                .path("requestId");

        RecipientsForTests.as("awards-officer")
                .get("/v1/data-requests/" + request + "/file")
                .then()
                .statusCode(200)
                .body("items.kind", hasItem("OBSTACLE"));
        listed("?recipient=" + person).body("items[0].source", containsString("15/QĐ-TTr"));
        assertThat(DatabaseForTests.acts()).anyMatch(act -> act.startsWith("listObstacles"));
    }

    @Test
    void nobodyElseReadsIt() {
        for (String role : new String[] {"commune-officer", "council-member", "auditor"}) {
            RecipientsForTests.as(role).get("/v1/obstacles").then().statusCode(403);
        }
    }

    private static ValidatableResponse listed(String question) {
        return RecipientsForTests.as("awards-officer")
                .get("/v1/obstacles" + question)
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200);
    }
}
