package vn.ntm.awards;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static vn.ntm.awards.NominatedForTests.APPRAISER;
import static vn.ntm.awards.NominatedForTests.NOMINATIONS;
import static vn.ntm.awards.NominatedForTests.PREPARER;
import static vn.ntm.awards.NominatedForTests.SECRETARY;
import static vn.ntm.awards.NominatedForTests.consultation;
import static vn.ntm.awards.NominatedForTests.done;
import static vn.ntm.awards.NominatedForTests.grounds;
import static vn.ntm.awards.NominatedForTests.in;
import static vn.ntm.awards.NominatedForTests.move;
import static vn.ntm.awards.NominatedForTests.opening;
import static vn.ntm.awards.NominatedForTests.opinion;
import static vn.ntm.awards.NominatedForTests.rejection;
import static vn.ntm.awards.NominatedForTests.vote;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.casework.testing.FilesForTests;
import vn.ntm.kernel.testing.PostgresForTests;
import vn.ntm.kernel.testing.TokensForTests;

/** What stops a nomination on its way, how it ends without a commendation, and what the person is told of it. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class NominationEndsTest {

    @BeforeEach
    void theProvinceIsOnFile() {
        TheProvince.load();
    }

    @Test
    void whatTheCouncilDidNotCarryIsRejectedForThatAndNothingElseIs() {
        String nomination = in("COUNCIL_REVIEW");
        String votedDown = rejection("2026-03-20").replace("CONDITIONS_NOT_MET", "VOTE_NOT_CARRIED");

        move(nomination, "_reject", APPRAISER, votedDown)
                .statusCode(409)
                .body("code", equalTo("no-vote-against-nomination"));
        done(nomination, "_record-council-vote", SECRETARY, vote(2, 7, false, "2026-03-20"));
        done(nomination, "_reject", APPRAISER, votedDown).body("state", equalTo("REJECTED"));
        move(nomination, "_withdraw", PREPARER, grounds("2026-03-21"))
                .statusCode(409)
                .body("code", equalTo("nomination-state-refuses"));
    }

    @Test
    void whatStandsAgainstARecipientStopsTheReportToTheCouncil() {
        String nomination = ofPerson();
        AchievedForTests.restrict(recipient(nomination));

        move(nomination, "_refer", APPRAISER, grounds("2026-03-09"))
                .statusCode(409)
                .body("code", equalTo("recipient-restricted"));
    }

    @Test
    void whoAsksForTheirDataIsToldOfNominationsOpinionsAndFiles() {
        String nomination = ofPerson();
        done(nomination, "_consult", APPRAISER, consultation("2026-03-09"));
        done(nomination, "opinions", APPRAISER, opinion("Thuế tỉnh Hà Tĩnh", "2026-03-10"));
        given().auth()
                .oauth2(APPRAISER)
                .header("If-Match", NominatedForTests.tag(nomination))
                .contentType("application/pdf")
                .body(FilesForTests.pdf())
                .post(NOMINATIONS + "/" + nomination + "/attachments?name=bao-cao.pdf&document=report")
                .then()
                .statusCode(200);

        RecipientsForTests.as("awards-officer")
                .get("/v1/data-requests/" + AchievedForTests.asked(recipient(nomination), "PRODUCE") + "/file")
                .then()
                .statusCode(200)
                .body("items.kind", hasItems("NOMINATION", "AGENCY_OPINION", "NOMINATION_FILE"))
                .body("items.find { it.kind == 'NOMINATION_FILE' }.says.value", hasItem("bao-cao.pdf"));
    }

    /** A nomination of a person, in appraisal. */
    private static String ofPerson() {
        String nomination = NominatedForTests.opened(opening(
                "PROVINCIAL_THEMATIC", AchievedForTests.confirmed(RecipientsForTests.PERSON, "REGULAR"), "BK_TINH"));
        done(nomination, "_record-unit-vote", PREPARER, vote(8, 1, true, "2026-03-03"));
        done(nomination, "_submit", PREPARER, grounds("2026-03-04"));
        done(nomination, "_accept", APPRAISER, grounds("2026-03-05"));
        return nomination;
    }

    private static String recipient(String nomination) {
        return given().auth()
                .oauth2(APPRAISER)
                .get(NOMINATIONS + "/" + nomination)
                .then()
                .extract()
                .path("recipientId");
    }
}
