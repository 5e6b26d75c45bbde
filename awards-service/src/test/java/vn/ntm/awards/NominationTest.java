package vn.ntm.awards;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.ntm.awards.NominatedForTests.APPRAISER;
import static vn.ntm.awards.NominatedForTests.NOMINATIONS;
import static vn.ntm.awards.NominatedForTests.PREPARER;
import static vn.ntm.awards.NominatedForTests.SECRETARY;
import static vn.ntm.awards.NominatedForTests.done;
import static vn.ntm.awards.NominatedForTests.grounds;
import static vn.ntm.awards.NominatedForTests.in;
import static vn.ntm.awards.NominatedForTests.move;
import static vn.ntm.awards.NominatedForTests.opening;
import static vn.ntm.awards.NominatedForTests.vote;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.kernel.testing.PostgresForTests;
import vn.ntm.kernel.testing.TokensForTests;

/** A nomination goes its way by the steps of its flow, under the rules of its acceptance, and nobody else sees it. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class NominationTest {

    @BeforeEach
    void theProvinceIsOnFile() {
        TheProvince.load();
    }

    @Test
    void aNominationGoesFromTheUnitToTheCouncilAndKeepsToTheRulesOfItsAcceptance() {
        String nomination = in("COUNCIL_REVIEW");

        done(nomination, "_record-council-vote", SECRETARY, vote(7, 2, true, "2026-03-20"))
                .header("ETag", equalTo("\"6\""))
                .body("state", equalTo("COUNCIL_REVIEW"))
                .body("regime", equalTo("L2022_ND152_2025"))
                .body("regimePinned", equalTo(true))
                .body("receivedOn", equalTo("2026-03-04"))
                .body("acceptedOn", equalTo("2026-03-05"))
                .body("laterRegime.regime", equalTo("L2026_ND152_2025"))
                .body("laterRegime.compared", equalTo(false))
                .body("steps.move", contains("OPEN", "REVIEW_BY_UNIT", "SUBMIT", "ACCEPT", "REFER_TO_COUNCIL", "VOTE"))
                .body("steps[5].vote.inFavour", equalTo(7));
        move(nomination, "_record-council-vote", SECRETARY, vote(7, 2, true, "2026-03-21"))
                .statusCode(409)
                .body("code", equalTo("voted-already"));
        given().auth()
                .oauth2(APPRAISER)
                .get(NOMINATIONS + "/" + nomination + "?validOn=2026-03-04")
                .then()
                .statusCode(200)
                .body("state", equalTo("SUBMITTED"))
                .body("regimePinned", equalTo(false))
                .body("appraisalDeadline.status", equalTo("NOT_SET"));
    }

    @Test
    void aUnitHandsInWhatItsCouncilCarriedAndAnotherConfirmed() {
        String unconfirmed = NominatedForTests.opened(
                opening("PROVINCIAL_THEMATIC", AchievedForTests.unconfirmed("REGULAR"), "BK_TINH"));
        done(unconfirmed, "_record-unit-vote", PREPARER, vote(8, 1, true, "2026-03-03"));
        String refused = NominatedForTests.draft();
        done(refused, "_record-unit-vote", PREPARER, vote(1, 8, false, "2026-03-03"));

        move(unconfirmed, "_submit", PREPARER, grounds("2026-03-04"))
                .statusCode(409)
                .body("code", equalTo("achievement-not-confirmed"));
        move(refused, "_submit", PREPARER, grounds("2026-03-04"))
                .statusCode(409)
                .body("code", equalTo("vote-not-carried"));
        given().auth()
                .oauth2(PREPARER)
                .get(NOMINATIONS + "/" + refused + "/allowed-operations")
                .then()
                .body("operations.find { it.operation == 'submitNomination' }.code", equalTo("vote-not-carried"));
        move(refused, "_record-unit-vote", PREPARER, vote(4, 5, true, "2026-03-03"))
                .statusCode(400)
                .body("errors.pointer", contains("/carried"));
    }

    @Test
    void nobodyApprovesWhatHePrepared() {
        String nomination = in("SUBMITTED");

        move(nomination, "_accept", PREPARER, grounds("2026-03-05"))
                .statusCode(409)
                .body("code", equalTo("nomination-preparer-cannot-decide"));
        given().auth()
                .oauth2(PREPARER)
                .get(NOMINATIONS + "/" + nomination + "/allowed-operations")
                .then()
                .statusCode(200)
                .body("operations.find { it.operation == 'acceptNomination' }.allowed", equalTo(false))
                .body("operations.find { it.operation == 'returnNomination' }.allowed", equalTo(true))
                .body("operations.find { it.operation == 'signAwardDecision' }.allowed", equalTo(false));
    }

    @Test
    void aStateThatRefusesSaysWhatIsPossible() {
        String nomination = NominatedForTests.draft();

        move(nomination, "_submit", PREPARER, grounds("2026-03-04"))
                .statusCode(409)
                .body("code", equalTo("nomination-state-refuses"))
                .body("currentState", equalTo("NOMINATION_DRAFT"))
                .body("allowedOperations", contains("recordUnitCouncilVoteOnNomination", "withdrawNomination"));
        move(nomination, "_publish", APPRAISER, NominatedForTests.notice("2026-03-04", "2026-03-30"))
                .statusCode(409)
                .body("code", equalTo("nomination-not-in-procedure"));
        move(nomination, "_withdraw", PREPARER, grounds("2026-03-01"))
                .statusCode(409)
                .body("code", equalTo("nomination-day-before-basis"));
        move(nomination, "_withdraw", PREPARER, grounds("2100-03-01"))
                .statusCode(409)
                .body("code", equalTo("day-not-come"));
        done(nomination, "_withdraw", PREPARER, grounds("2026-03-05")).body("state", equalTo("WITHDRAWN"));
    }

    @Test
    void anotherVersionThanTheCallerSawIsNotMoved() {
        String nomination = NominatedForTests.draft();

        given().auth()
                .oauth2(PREPARER)
                .header("If-Match", "\"7\"")
                .contentType(ContentType.JSON)
                .body(grounds("2026-03-05"))
                .post(NOMINATIONS + "/" + nomination + "/_withdraw")
                .then()
                .statusCode(412);
        given().auth()
                .oauth2(PREPARER)
                .contentType(ContentType.JSON)
                .body(grounds("2026-03-05"))
                .post(NOMINATIONS + "/" + nomination + "/_withdraw")
                .then()
                .statusCode(428);
    }

    @Test
    void aReturnedFileComesBackAndItsReceiptStays() {
        String nomination = in("SUBMITTED");

        done(nomination, "_return", APPRAISER, grounds("2026-03-06")).body("state", equalTo("RETURNED"));
        done(nomination, "_resubmit", PREPARER, grounds("2026-03-09")).body("receivedOn", equalTo("2026-03-04"));
        done(nomination, "_accept", APPRAISER, grounds("2026-03-10")).body("acceptedOn", equalTo("2026-03-10"));
    }

    @Test
    void whatIsAcceptedUnderTheLawOfTheDayHasItsFormThere() {
        String nomination = in("SUBMITTED");

        done(nomination, "_accept", APPRAISER, grounds("2026-10-02"))
                .body("regime", equalTo("L2026_ND152_2025"))
                .body("laterRegime", nullValue());
    }

    @Test
    void aNominationIsSeenByItsUnitAndTheProvinceAloneAndIsNotInTheFeed() {
        String nomination = NominatedForTests.draft();
        String address = NOMINATIONS + "/" + nomination;

        get(address).then().statusCode(401);
        RecipientsForTests.officerOf(RecipientsForTests.COMMUNE)
                .get(address)
                .then()
                .statusCode(200);
        RecipientsForTests.officerOf(RecipientsForTests.OTHER_COMMUNE)
                .get(address)
                .then()
                .statusCode(403);
        RecipientsForTests.officerOf(RecipientsForTests.OTHER_COMMUNE)
                .get(NOMINATIONS + "?limit=500")
                .then()
                .body("items.nominationId", not(hasItem(nomination)));
        RecipientsForTests.officerOf(RecipientsForTests.COMMUNE)
                .get(NOMINATIONS + "?limit=500&state=NOMINATION_DRAFT&form=BK_TINH")
                .then()
                .body("items.nominationId", hasItem(nomination));
        assertThat(get("/v1/changes?limit=500").asString()).doesNotContain(nomination);
        assertThat(get("/v1/changes/snapshot?limit=500").asString()).doesNotContain(nomination);
    }

    @Test
    void whatWasCorrectedSinceIsNotWhatWasNominated() {
        String nomination = in("SUBMITTED");
        AchievedForTests.corrected(told(nomination, "achievementId"), told(nomination, "recipientId"));

        move(nomination, "_accept", APPRAISER, grounds("2026-03-05"))
                .statusCode(409)
                .body("code", equalTo("nominated-achievement-changed"));
        done(nomination, "_withdraw", PREPARER, grounds("2026-03-05"));
    }

    @Test
    void untilItIsAcceptedItGoesByTheStepsOfTheDay() {
        String nomination = NominatedForTests.forTheState();
        firstStepToTheState("UNIT_COUNCIL_REVIEWED");
        try {
            move(nomination, "_publish", APPRAISER, NominatedForTests.notice("2026-10-01", "2026-10-30"))
                    .statusCode(409)
                    .body("code", equalTo("nomination-not-in-procedure"));
        } finally {
            firstStepToTheState("PUBLIC_OPINION");
        }
        done(nomination, "_publish", APPRAISER, NominatedForTests.notice("2026-10-01", "2026-10-30"));
    }

    private static void firstStepToTheState(String to) {
        RegimeDrafts.sending(
                        "award-procedure-steps",
                        "STATE_LEVEL,1,NOMINATION_DRAFT,%s,e,a,,,,,,,s,LOW,".formatted(to),
                        "SUPERSEDE")
                .statusCode(200);
    }

    private static String told(String nomination, String member) {
        return given().auth()
                .oauth2(APPRAISER)
                .get(NOMINATIONS + "/" + nomination)
                .then()
                .extract()
                .path(member);
    }
}
