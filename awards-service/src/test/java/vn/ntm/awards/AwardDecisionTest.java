package vn.ntm.awards;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.ntm.awards.DecidedForTests.DECISIONS;
import static vn.ntm.awards.DecidedForTests.DRAFTS;
import static vn.ntm.awards.DecidedForTests.begin;
import static vn.ntm.awards.DecidedForTests.begun;
import static vn.ntm.awards.DecidedForTests.carried;
import static vn.ntm.awards.DecidedForTests.draft;
import static vn.ntm.awards.DecidedForTests.send;
import static vn.ntm.awards.DecidedForTests.sign;
import static vn.ntm.awards.DecidedForTests.signing;
import static vn.ntm.awards.NominatedForTests.APPRAISER;
import static vn.ntm.awards.NominatedForTests.CHAIRMAN;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.kernel.testing.PostgresForTests;
import vn.ntm.kernel.testing.TokensForTests;

/** One decision commends many, all or none, signed by another person than those who drafted it. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class AwardDecisionTest {

    @BeforeEach
    void theProvinceIsOnFile() {
        TheProvince.load();
    }

    @Test
    void everybodyOfADecisionIsInTheRegisterWithTheMoneyOfItsDay() {
        String first = carried();
        String second = carried();
        String decision = begun(first, second);

        get(DECISIONS + "/" + decision).then().statusCode(404);
        var signed = sign(decision)
                .statusCode(200)
                .body("decisionId", equalTo(decision))
                .body("issuerKind", equalTo("PROVINCE_CHAIRMAN"))
                .body("recipientCount", equalTo(2))
                .body("withoutAmount", equalTo(0))
                .body("commendations", hasSize(2))
                .body("commendations.formCode", everyItem(equalTo("BK_TINH")))
                .body("commendations.named", everyItem(equalTo(true)))
                .body("commendations.annulledOn", everyItem(nullValue()));
        assertThat(signed.extract().<String>path("amount.amount")).isEqualTo("14040000");
        String key = signed.extract().path("commendations[0].key");
        get("/v1/commendations/" + key)
                .then()
                .statusCode(200)
                .body("programmeYear", equalTo(2025))
                .body("recipientKind", equalTo("COLLECTIVE"))
                .body("unitCode", equalTo("18133"))
                .body("decision.signedOn", equalTo("2026-03-25"));
        nomination(first).body("state", equalTo("DECIDED"));
        given().auth()
                .oauth2(APPRAISER)
                .get(DRAFTS + "/" + decision)
                .then()
                .body("state", equalTo("SIGNED"))
                .body("nominations", hasSize(2));
        get(DECISIONS + "?programmeYear=2025&issuerKind=PROVINCE_CHAIRMAN&limit=500")
                .then()
                .body("items.decisionId", hasItem(decision));
        get(DECISIONS + "?validOn=2026-03-24&limit=500").then().body("items.decisionId", not(hasItem(decision)));
    }

    @Test
    void nobodyIsCommendedIfOneCannotBe() {
        String good = carried();
        String notVoted = DecidedForTests.referred(AchievedForTests.inCampaign());
        String decision = begun(good, notVoted);

        sign(decision).statusCode(409).body("code", equalTo("vote-missing"));

        nomination(good).body("state", equalTo("COUNCIL_REVIEW"));
        get(DECISIONS + "/" + decision).then().statusCode(404);
    }

    @Test
    void whoDraftedDoesNotSign() {
        String decision = begun(carried());
        String both = TokensForTests.ofPerson("chuyen-vien-so", "province-leader");

        send(both, "\"1\"", DECISIONS + "/" + decision + "/_sign", signing())
                .statusCode(409)
                .body("code", equalTo("drafter-cannot-sign"));
        sign(decision).statusCode(200);
        sign(decision, signing()).statusCode(412);
        send(CHAIRMAN, "\"2\"", DECISIONS + "/" + decision + "/_sign", signing())
                .statusCode(409)
                .body("code", equalTo("award-decision-state-refuses"))
                .body("currentState", equalTo("SIGNED"));
    }

    @Test
    void aNominationIsDecidedOnAsItWasSeen() {
        String nomination = carried();
        String decision = begun(nomination);
        NominatedForTests.done(
                nomination, "_withdraw", NominatedForTests.PREPARER, NominatedForTests.grounds("2026-03-23"));

        sign(decision)
                .statusCode(412)
                .body("code", equalTo("nomination-changed"))
                .body("detail", containsString(nomination));
        begin(draft(nomination).replace("\"version\":7", "\"version\":6")).statusCode(409);
    }

    @Test
    void nobodyIsCommendedForAnAchievementThatWasCorrectedSince() {
        String achievement = AchievedForTests.inCampaign();
        String nomination = carried(achievement);
        String decision = begun(nomination);
        AchievedForTests.corrected(achievement, nomination(nomination).extract().path("recipientId"));

        sign(decision).statusCode(409).body("code", equalTo("not-eligible")).body("detail", containsString(nomination));

        nomination(nomination).body("state", equalTo("COUNCIL_REVIEW"));
        get(DECISIONS + "/" + decision).then().statusCode(404);
    }

    @Test
    void aNominationStandsInOneDraftUntilThatIsWithdrawn() {
        String nomination = carried();
        String first = begun(nomination);

        begin(draft(nomination)).statusCode(409).body("code", equalTo("nomination-in-other-draft"));
        send(APPRAISER, "\"1\"", DECISIONS + "/" + first + "/_withdraw", DecidedForTests.WITHDRAWAL)
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"))
                .body("nominations", hasSize(1));
        begin(draft(nomination)).statusCode(201);
        begin(draft(nomination).replace(nomination, "019ab1c2-0000-7000-8000-00000000dead"))
                .statusCode(409)
                .body("code", equalTo("nomination-not-on-file"));
    }

    @Test
    void aDraftIsCorrectedAsAWhole() {
        String kept = carried();
        String dropped = carried();
        String decision = begun(kept, dropped);

        send(APPRAISER, "\"1\"", DECISIONS + "/" + decision + "/_correct", draft(kept))
                .statusCode(200)
                .header("ETag", equalTo("\"2\""))
                .body("nominations.nominationId", contains(kept));
        begin(draft(dropped)).statusCode(201);
        send(CHAIRMAN, "\"2\"", DECISIONS + "/" + decision + "/_sign", signing())
                .statusCode(200);
    }

    @Test
    void whatIsSignedUnderAKeyIsSignedOnceAndAnsweredAgain() {
        String decision = begun(carried());
        String signing = signing();

        String first = signedUnderKey(decision, signing);
        assertThat(signedUnderKey(decision, signing)).isEqualTo(first).contains(decision);
    }

    @Test
    void anIssuerUsesANumberOnceInAYear() {
        String signing = signing();
        sign(begun(carried()), signing).statusCode(200);

        sign(begun(carried()), signing).statusCode(409).body("code", equalTo("award-decision-number-used"));
    }

    @Test
    void whoHadNoPowerOnTheDayCommendsNobody() {
        String decision = begin(DecidedForTests.draftBy("COMMUNE_CHAIRMAN", carried()))
                .statusCode(201)
                .extract()
                .path("decisionId");

        sign(decision).statusCode(409).body("code", equalTo("issuer-without-power"));
    }

    @Test
    void aDecisionComesAfterTheVoteAndNotBeforeItsDay() {
        String decision = begun(carried());

        sign(decision, signing("2026-03-19")).statusCode(409).body("code", equalTo("nomination-day-before-basis"));
        sign(decision, signing("2090-01-01")).statusCode(409).body("code", equalTo("day-not-come"));
    }

    @Test
    void nobodyIsCommendedOfAUnitThatHasEnded() {
        String achievement = AchievedForTests.inCampaign(RecipientsForTests.COLLECTIVE.replace(
                "\"unitCode\":\"18133\"", "\"unitCode\":\"447\",\"on\":\"2025-01-01\""));

        sign(begun(carried(achievement))).statusCode(409).body("code", equalTo("recipient-unit-ended"));
    }

    @Test
    void aDraftIsNotPublic() {
        String decision = begun(carried());

        get(DRAFTS + "/" + decision).then().statusCode(401);
        assertThat(get("/v1/changes?limit=500").asString()).doesNotContain(decision);
    }

    private static String signedUnderKey(String decision, String signing) {
        return given().auth()
                .oauth2(CHAIRMAN)
                .header("If-Match", "\"1\"")
                .header("Idempotency-Key", "ky-" + decision)
                .contentType("application/json")
                .body(signing)
                .post(DECISIONS + "/" + decision + "/_sign")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static ValidatableResponse nomination(String id) {
        return given().auth()
                .oauth2(APPRAISER)
                .get(NominatedForTests.NOMINATIONS + "/" + id)
                .then()
                .statusCode(200);
    }
}
