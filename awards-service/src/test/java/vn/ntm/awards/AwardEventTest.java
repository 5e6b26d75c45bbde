package vn.ntm.awards;

import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.ntm.awards.DecidedForTests.arranged;
import static vn.ntm.awards.DecidedForTests.commended;
import static vn.ntm.awards.DecidedForTests.handedOver;
import static vn.ntm.awards.DecidedForTests.happened;
import static vn.ntm.awards.DecidedForTests.on;
import static vn.ntm.awards.DecidedForTests.paid;
import static vn.ntm.awards.DecidedForTests.send;
import static vn.ntm.awards.NominatedForTests.APPRAISER;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.kernel.testing.PostgresForTests;
import vn.ntm.kernel.testing.TokensForTests;

/** Notification, presentation and payment are facts of their own, each on its day and its document. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class AwardEventTest {

    private static final int COLLECTIVES_AMOUNT = 7_020_000;

    @BeforeEach
    void theProvinceIsOnFile() {
        TheProvince.load();
    }

    @Test
    void aCommendationIsMadeKnownThenHandedOverAndPaid() {
        String key = commended();

        get("/v1/commendations/" + key + "/events")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"0\""))
                .body("notificationDeadline.status", equalTo("NOT_SET"))
                .body("events", hasSize(0));
        happened(key, "_present", 0, handedOver("LEADER", "2026-04-02"))
                .statusCode(409)
                .body("code", equalTo("not-notified"));
        happened(key, "_notify", 0, on("2026-03-27")).statusCode(200).header("ETag", equalTo("\"1\""));
        happened(key, "_present", 1, handedOver("LEADER", "2026-04-02")).statusCode(200);
        happened(key, "_pay", 2, paid(COLLECTIVES_AMOUNT, "2026-04-10"))
                .statusCode(200)
                .body("events.kind", contains("NOTIFIED", "PRESENTED", "PAID"))
                .body("notificationDeadline", nullValue());
        get("/v1/commendations/" + key + "/events?validOn=2026-04-01").then().body("events.kind", contains("NOTIFIED"));
    }

    @Test
    void eachThingHappensOnceAndNotBeforeTheDecision() {
        String key = commended();

        happened(key, "_notify", 0, on("2026-03-24")).statusCode(409).body("code", equalTo("award-event-before-basis"));
        happened(key, "_notify", 0, on("2026-03-27")).statusCode(200);
        happened(key, "_notify", 0, on("2026-03-27")).statusCode(412);
        happened(key, "_notify", 1, on("2026-03-28")).statusCode(409).body("code", equalTo("award-event-on-file"));
        happened("khong-co", "_notify", 0, on("2026-03-28")).statusCode(404);
    }

    @Test
    void noOtherAmountIsPaidThanWasReckoned() {
        happened(commended(), "_pay", 0, paid(COLLECTIVES_AMOUNT - 1, "2026-04-10"))
                .statusCode(409)
                .body("code", equalTo("amount-not-as-decided"));
    }

    @Test
    void aLeaderReceivesForACollective() {
        String key = commended();
        happened(key, "_notify", 0, on("2026-03-27")).statusCode(200);

        happened(key, "_present", 1, handedOver("FAMILY_MEMBER", "2026-04-02"))
                .statusCode(409)
                .body("code", equalTo("received-by-somebody-else"));
    }

    @Test
    void inACeremonyEachPointHasItsOrder() {
        String ceremony = arranged("2026-04-02");
        String first = notified();
        String second = notified();

        happened(first, "_present", 1, handedOver("LEADER", "2026-04-02", ceremony, 2, 1))
                .statusCode(200);
        happened(second, "_present", 1, handedOver("LEADER", "2026-04-02", ceremony, 2, 1))
                .statusCode(409)
                .body("code", equalTo("place-taken"));
        happened(second, "_present", 1, handedOver("LEADER", "2026-04-02", ceremony, 3, 1))
                .statusCode(409)
                .body("code", equalTo("ceremony-without-point"));
        happened(second, "_present", 1, handedOver("LEADER", "2026-04-03", ceremony, 2, 2))
                .statusCode(409)
                .body("code", equalTo("ceremony-on-other-day"));
        happened(second, "_present", 1, handedOver("LEADER", "2026-04-02", "KHONG-CO", 2, 2))
                .statusCode(409)
                .body("code", equalTo("ceremony-not-on-file"));
        happened(second, "_present", 1, handedOver("LEADER", "2026-04-02", ceremony, 1, 1))
                .statusCode(200);
        get("/v1/ceremonies/" + ceremony + "/presentations")
                .then()
                .statusCode(200)
                .body("items.commendation", contains(second, first))
                .body("items.point", contains(1, 2));
        get("/v1/ceremonies/" + ceremony + "/presentations?point=2").then().body("items.commendation", contains(first));
        get("/v1/ceremonies/" + ceremony + "/presentations?point=0").then().statusCode(400);
        get("/v1/ceremonies/" + ceremony + "/presentations?point=1001").then().statusCode(400);
    }

    @Test
    void higherFormsAreHandedOverFirst() {
        String ceremony = arranged("2026-04-02");
        String decision = DecidedForTests.begin(
                        DecidedForTests.draftBy("COMMUNE_CHAIRMAN", DecidedForTests.carriedForTheCommune()))
                .extract()
                .path("decisionId");
        String lower = DecidedForTests.sign(decision).statusCode(200).extract().path("commendations[0].key");
        String higher = notified();
        happened(lower, "_notify", 0, on("2026-03-27")).statusCode(200);
        happened(lower, "_present", 1, handedOver("LEADER", "2026-04-02", ceremony, 1, 5))
                .statusCode(200);

        happened(higher, "_present", 1, handedOver("LEADER", "2026-04-02", ceremony, 1, 6))
                .statusCode(409)
                .body("code", equalTo("lower-form-first"));
        happened(higher, "_present", 1, handedOver("LEADER", "2026-04-02", ceremony, 1, 4))
                .statusCode(200);
    }

    @Test
    void whatWasUsedOfACeremonyStays() {
        String ceremony = arranged("2026-04-02");
        String body = DecidedForTests.ceremony(ceremony, "2026-04-02");
        happened(notified(), "_present", 1, handedOver("LEADER", "2026-04-02", ceremony, 2, 1))
                .statusCode(200);

        correct(ceremony, 1, body.replace("\"number\":2", "\"number\":3"))
                .statusCode(409)
                .body("code", equalTo("ceremony-has-taken-place"));
        correct(ceremony, 1, body.replace("2026-04-02", "2026-04-03"))
                .statusCode(409)
                .body("code", equalTo("ceremony-has-taken-place"));
        correct(ceremony, 1, body.replace("Hội nghị thử", "Hội nghị khác"))
                .statusCode(200)
                .header("ETag", equalTo("\"2\""))
                .body("name", equalTo("Hội nghị khác"))
                .body("points", hasSize(2));
        send(APPRAISER, "\"0\"", "/v1/ceremonies", body).statusCode(409).body("code", equalTo("ceremony-on-file"));
    }

    @Test
    void theConferenceOf2024HasThePointOfHuongSon() {
        get("/v1/ceremonies/NTM-2024-02-21")
                .then()
                .statusCode(200)
                .body("heldOn", equalTo("2024-02-21"))
                .body("points.unitCode", contains("42", "439"))
                .body("points.main", contains(true, false));
        get("/v1/ceremonies/NTM-2024-02-21/presentations")
                .then()
                .body("items.commendation", contains("c-2023-01", "c-2023-02"))
                .body("items.recipientCount", contains(26, 35));
        get("/v1/ceremonies?limit=1").then().body("items[0].code", equalTo("NTM-2024-02-21"));
    }

    private static String notified() {
        String key = commended();
        happened(key, "_notify", 0, on("2026-03-27")).statusCode(200);
        return key;
    }

    private static ValidatableResponse correct(String ceremony, int version, String body) {
        return send(APPRAISER, "\"" + version + "\"", "/v1/ceremonies/" + ceremony + "/_correct", body);
    }
}
