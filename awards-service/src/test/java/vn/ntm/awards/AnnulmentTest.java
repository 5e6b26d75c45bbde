package vn.ntm.awards;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static vn.ntm.awards.DecidedForTests.annulling;
import static vn.ntm.awards.DecidedForTests.commended;
import static vn.ntm.awards.DecidedForTests.handedOver;
import static vn.ntm.awards.DecidedForTests.happened;
import static vn.ntm.awards.DecidedForTests.on;
import static vn.ntm.awards.DecidedForTests.paid;
import static vn.ntm.awards.DecidedForTests.proposal;
import static vn.ntm.awards.DecidedForTests.send;
import static vn.ntm.awards.NominatedForTests.APPRAISER;
import static vn.ntm.awards.NominatedForTests.CHAIRMAN;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.kernel.testing.PostgresForTests;
import vn.ntm.kernel.testing.TokensForTests;

/** A commendation is annulled on one of four grounds, by another person than who proposed it, and is given back. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class AnnulmentTest {

    private static final int AMOUNT = 7_020_000;

    @BeforeEach
    void theProvinceIsOnFile() {
        TheProvince.load();
    }

    @Test
    void whatIsAnnulledIsGivenBackAndItsAchievementIsFree() {
        String achievement = AchievedForTests.inCampaign();
        String nomination = DecidedForTests.carried(achievement);
        String key = commended(nomination);
        happened(key, "_notify", 0, on("2026-03-27")).statusCode(200);
        happened(key, "_present", 1, handedOver("LEADER", "2026-04-02")).statusCode(200);
        happened(key, "_pay", 2, paid(AMOUNT, "2026-04-10")).statusCode(200);

        happened(key, "_recover-money", 3, paid(AMOUNT, "2026-06-20"))
                .statusCode(409)
                .body("code", equalTo("commendation-not-annulled"));
        happened(key, "_propose-annulment", 3, proposal("2026-06-01")).statusCode(200);
        annul(CHAIRMAN, key, annulling("2026-06-10"))
                .statusCode(200)
                .body("state", equalTo("DECIDED"))
                .body("ground", equalTo("FALSE_DECLARATION"));
        happened(key, "_recover-money", 4, paid(AMOUNT, "2026-06-09")).statusCode(409);
        happened(key, "_recover-money", 4, paid(AMOUNT - 1, "2026-06-20"))
                .statusCode(409)
                .body("code", equalTo("amount-not-as-decided"));
        happened(key, "_recover-money", 4, paid(AMOUNT, "2026-06-20")).statusCode(200);
        happened(key, "_recover-artefact", 5, on("2026-06-21"))
                .statusCode(200)
                .body(
                        "events.kind",
                        contains("NOTIFIED", "PRESENTED", "PAID", "ANNULLED", "MONEY_RECOVERED", "ARTEFACT_RECOVERED"));

        given().auth()
                .oauth2(APPRAISER)
                .get(NominatedForTests.NOMINATIONS + "/" + nomination)
                .then()
                .body("state", equalTo("ANNULLED"));
        assertThat(get(DecidedForTests.DECISIONS + "?limit=500")
                        .<String>path("items.commendations.flatten().find { it.key == '" + key + "' }.annulledOn"))
                .isEqualTo("2026-06-10");
        NominatedForTests.open(NominatedForTests.opening("PROVINCIAL_THEMATIC", achievement, "BK_TINH")
                        .replace(NominatedForTests.DAY, "2026-07-01"))
                .statusCode(201);
    }

    @Test
    void noCommendationIsAnnulledWithoutAGround() {
        String key = commended();

        happened(key, "_propose-annulment", 0, proposal("2026-06-01").replace("\"FALSE_DECLARATION\"", "null"))
                .statusCode(400)
                .body("code", equalTo("ground-missing"))
                .body("errors.pointer", contains("/ground"));
        given().auth()
                .oauth2(APPRAISER)
                .get("/v1/commendations/" + key + "/annulment")
                .then()
                .statusCode(404);
    }

    @Test
    void anotherPersonDecidesThanProposed() {
        String key = commended();
        String both = TokensForTests.ofPerson("chuyen-vien-so", "province-leader");

        annul(CHAIRMAN, key, annulling("2026-06-10")).statusCode(409).body("code", equalTo("annulment-not-proposed"));
        happened(key, "_propose-annulment", 0, proposal("2026-06-01")).statusCode(200);
        happened(key, "_propose-annulment", 0, proposal("2026-06-01"))
                .statusCode(409)
                .body("code", equalTo("annulment-proposed-already"));
        annul(both, key, annulling("2026-06-10")).statusCode(409).body("code", equalTo("proposer-cannot-annul"));
        annul(CHAIRMAN, key, annulling("2026-05-31")).statusCode(409).body("code", equalTo("annulment-before-basis"));
        get("/v1/commendations/" + key + "/annulment").then().statusCode(401);
    }

    @Test
    void whatIsRefusedCanBeProposedAnew() {
        String key = commended();
        happened(key, "_propose-annulment", 0, proposal("2026-06-01")).statusCode(200);

        send(CHAIRMAN, "\"1\"", "/v1/commendations/" + key + "/_refuse-annulment", """
                {"on":"2026-06-10","reason":"Chưa đủ căn cứ","document":"Công văn 700/UBND"}""")
                .statusCode(200)
                .body("state", equalTo("REFUSED"));
        happened(key, "_propose-annulment", 0, proposal("2026-07-01")).statusCode(200);
        annul(CHAIRMAN, key, annulling("2026-07-10")).statusCode(200);
        happened(key, "_propose-annulment", 1, proposal("2026-08-01"))
                .statusCode(409)
                .body("code", equalTo("award-event-on-file"));
        happened(key, "_notify", 1, on("2026-08-01")).statusCode(409).body("code", equalTo("commendation-annulled"));
        happened(key, "_recover-artefact", 1, on("2026-08-01"))
                .statusCode(409)
                .body("code", equalTo("nothing-to-recover"));
    }

    @Test
    void whoDecidesNamesTheVersionAlsoOfWhatIsDecided() {
        String key = commended();
        happened(key, "_propose-annulment", 0, proposal("2026-06-01")).statusCode(200);

        annul("\"2\"", key).statusCode(412).body("code", equalTo("precondition-failed"));
        annul("\"1\"", key).statusCode(200).header("ETag", equalTo("\"2\""));
        annul("\"1\"", key).statusCode(412).body("code", equalTo("precondition-failed"));
        annul("\"2\"", key).statusCode(409).body("code", equalTo("annulment-not-proposed"));
    }

    @Test
    void whatWasAnnulledOrDecidedHereIsNotImportedAnew() {
        String key = commended();

        Import.of(key + ",2025,Bằng khen,,,,2026-03-25,COLLECTIVE,,42,1,,a test,HIGH,")
                .statusCode(409)
                .body("report.refusals.code", contains("commendation-decided-here"));
        Import.of("thu-huy-01,2025,Bằng khen,,,,2026-03-25,COLLECTIVE,,42,1,,a test,HIGH,")
                .statusCode(200);
        happened("thu-huy-01", "_propose-annulment", 0, proposal("2026-06-01")).statusCode(200);
        annul(CHAIRMAN, "thu-huy-01", annulling("2026-06-10")).statusCode(200);
        Import.of("thu-huy-01,2025,Bằng khen,,,,2026-03-25,COLLECTIVE,,42,2,,a test,HIGH,")
                .statusCode(409)
                .body("report.refusals.code", contains("commendation-was-annulled"));
    }

    private static ValidatableResponse annul(String version, String key) {
        return send(CHAIRMAN, version, "/v1/commendations/" + key + "/_annul", annulling("2026-06-10"));
    }

    private static ValidatableResponse annul(String token, String key, String body) {
        return send(token, "\"1\"", "/v1/commendations/" + key + "/_annul", body);
    }
}
