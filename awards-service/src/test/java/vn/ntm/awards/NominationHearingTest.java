package vn.ntm.awards;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.ntm.awards.NominatedForTests.APPRAISER;
import static vn.ntm.awards.NominatedForTests.CHAIRMAN;
import static vn.ntm.awards.NominatedForTests.NOMINATIONS;
import static vn.ntm.awards.NominatedForTests.SECRETARY;
import static vn.ntm.awards.NominatedForTests.comment;
import static vn.ntm.awards.NominatedForTests.done;
import static vn.ntm.awards.NominatedForTests.grounds;
import static vn.ntm.awards.NominatedForTests.in;
import static vn.ntm.awards.NominatedForTests.move;
import static vn.ntm.awards.NominatedForTests.notice;
import static vn.ntm.awards.NominatedForTests.opinion;
import static vn.ntm.awards.NominatedForTests.vote;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URLEncoder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.casework.testing.FilesForTests;
import vn.ntm.kernel.testing.PostgresForTests;
import vn.ntm.kernel.testing.TokensForTests;

/** Agencies and citizens are heard, the State is asked by a vote, and papers are kept as files. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class NominationHearingTest {

    private static final String TAX = "Thuế tỉnh Hà Tĩnh";

    @BeforeEach
    void theProvinceIsOnFile() {
        TheProvince.load();
    }

    @Test
    void agenciesThatAreAskedAreHeardAndWhatTheySayAgainCounts() {
        String nomination = in("APPRAISAL");
        done(nomination, "_consult", APPRAISER, NominatedForTests.consultation("2026-03-09"))
                .body("steps[4].agencies", hasSize(2));

        move(nomination, "opinions", APPRAISER, opinion("Sở Tài chính", "2026-03-10"))
                .statusCode(409)
                .body("code", equalTo("agency-not-asked"));
        move(nomination, "opinions", APPRAISER, opinion(TAX, "2026-03-08"))
                .statusCode(409)
                .body("code", equalTo("nomination-day-before-basis"));
        String said = done(nomination, "opinions", APPRAISER, opinion(TAX, "2026-03-10"))
                .body("verdict", equalTo("AGREES"))
                .extract()
                .path("opinionId");
        done(nomination, "opinions", APPRAISER, opinion(TAX, "2026-03-11").replace("AGREES", "DISAGREES"))
                .body("opinionId", equalTo(said));
        given().auth()
                .oauth2(APPRAISER)
                .get(NOMINATIONS + "/" + nomination + "/opinions?count=exact")
                .then()
                .statusCode(200)
                .body("items.verdict", contains("DISAGREES"))
                .body("page.count", equalTo(1));
        done(nomination, "_conclude-consultation", APPRAISER, grounds("2026-03-16"))
                .body("state", equalTo("APPRAISAL"));
    }

    @Test
    void whatIsSaidUnderAKeyIsHeardOnceAndAnsweredAgain() {
        String consulted = in("APPRAISAL");
        done(consulted, "_consult", APPRAISER, NominatedForTests.consultation("2026-03-09"));
        String open = NominatedForTests.openToComment();

        heardOnce(consulted, "opinions", opinion(TAX, "2026-03-10"));
        heardOnce(open, "comments", comment("2026-10-05"));
    }

    @Test
    void whatIsForTheStateIsOpenToCommentWithoutAPrivateName() {
        String nomination = NominatedForTests.openToComment();

        get("/v1/nominations-open-to-comment?validOn=2026-10-15&limit=500")
                .then()
                .statusCode(200)
                .body("items.find { it.nominationId == '%s' }.named".formatted(nomination), equalTo(true))
                .body(
                        "items.find { it.nominationId == '%s' }.commentUntil".formatted(nomination),
                        equalTo("2026-10-30"));
        get("/v1/nominations-open-to-comment?validOn=2026-10-31&limit=500")
                .then()
                .body("items.find { it.nominationId == '%s' }".formatted(nomination), nullValue());
        move(nomination, "comments", APPRAISER, comment("2026-11-01"))
                .statusCode(409)
                .body("code", equalTo("not-open-to-comment"));
        done(nomination, "comments", APPRAISER, comment("2026-10-05"));
        given().auth()
                .oauth2(SECRETARY)
                .get(NOMINATIONS + "/" + nomination + "/comments")
                .then()
                .body("items.words", contains("Nhất trí"));
        get(NOMINATIONS + "/" + nomination + "/comments").then().statusCode(401);
    }

    @Test
    void theNameOfAPersonIsNotShownWhereItIsNotPublic() {
        String nomination = NominatedForTests.opened(NominatedForTests.opening(
                "STATE_LEVEL", AchievedForTests.confirmed(RecipientsForTests.PERSON, "REGULAR"), "BK_TTG"));
        done(nomination, "_publish", APPRAISER, notice("2026-10-01", "2026-10-30"));

        get("/v1/nominations-open-to-comment?validOn=2026-10-15&limit=500")
                .then()
                .body("items.find { it.nominationId == '%s' }.named".formatted(nomination), equalTo(false))
                .body("items.find { it.nominationId == '%s' }.name".formatted(nomination), nullValue());
    }

    @Test
    void commentsAreHeardToTheEnd() {
        SettingsForTests.provincialShare("BK_TTG", 80);
        String nomination = NominatedForTests.openToComment();

        move(nomination, "_record-provincial-vote", SECRETARY, vote(9, 0, true, "2026-10-30"))
                .statusCode(409)
                .body("code", equalTo("still-open-to-comment"));
        move(nomination, "_publish", APPRAISER, notice("2026-11-01", "2026-11-30"))
                .statusCode(409);
    }

    @Test
    void aShareThatNobodySetIsAskedFor() {
        String nomination = NominatedForTests.opened(
                NominatedForTests.opening("STATE_LEVEL", AchievedForTests.confirmed("REGULAR"), "HCLD3"));
        done(nomination, "_publish", APPRAISER, notice("2026-10-01", "2026-10-30"));

        move(nomination, "_record-provincial-vote", SECRETARY, vote(9, 0, true, "2026-11-02"))
                .statusCode(409)
                .body("code", equalTo("award-setting-missing"));
        done(nomination, "_record-provincial-vote", SECRETARY, vote(2, 7, false, "2026-11-02"))
                .body("state", equalTo("PROVINCIAL_VOTE"));
    }

    @Test
    void whatTheCouncilCarriedGoesToTheState() {
        SettingsForTests.provincialShare("BK_TTG", 80);
        String few = NominatedForTests.openToComment();
        String enough = NominatedForTests.openToComment();

        move(few, "_record-provincial-vote", SECRETARY, vote(7, 2, true, "2026-11-02"))
                .statusCode(409)
                .body("code", equalTo("vote-share-too-small"));
        done(enough, "_record-provincial-vote", SECRETARY, vote(8, 1, true, "2026-11-02"));
        done(enough, "_send-to-central", CHAIRMAN, grounds("2026-11-05")).body("state", equalTo("SENT_TO_CENTRAL"));
    }

    @Test
    void commentsAreNotOverBeforeTheyBegin() {
        move(NominatedForTests.forTheState(), "_publish", APPRAISER, notice("2026-10-05", "2026-10-01"))
                .statusCode(409)
                .body("code", equalTo("comment-time-too-short"));
    }

    @Test
    void aTimeThatIsSetIsNotGuessedOverAYearWhoseDaysOffAreNotOnFile() {
        SettingsForTests.commentDays("CO_CP", 900);
        String nomination = NominatedForTests.opened(
                NominatedForTests.opening("STATE_LEVEL", AchievedForTests.confirmed("REGULAR"), "CO_CP"));

        move(nomination, "_publish", APPRAISER, notice("2026-10-01", "2026-10-05"))
                .statusCode(409)
                .body("code", equalTo("comment-time-not-countable"));
    }

    @Test
    void papersAreKeptAsFilesUntilItIsDecided() {
        String nomination = in("SUBMITTED");
        String address = NOMINATIONS + "/" + nomination + "/attachments";
        byte[] report = FilesForTests.pdf();

        String content = send(nomination, address, report)
                .then()
                .statusCode(200)
                .extract()
                .path("content");
        send(nomination, address, report).then().statusCode(409).body("code", equalTo("file-already-attached"));
        given().auth()
                .oauth2(SECRETARY)
                .get(address)
                .then()
                .statusCode(200)
                .body("items.name", contains("bao-cao.pdf"));
        given().auth().oauth2(SECRETARY).get(content).then().statusCode(200);
        get(content).then().statusCode(401);
        done(nomination, "_withdraw", APPRAISER, grounds("2026-03-20"));
        send(nomination, address, FilesForTests.pdf()).then().statusCode(409).body("code", equalTo("dossier-closed"));
    }

    @Test
    void theNumberOfACardInWhatAFileIsCalledIsRefused() {
        String nomination = in("SUBMITTED");

        given().auth()
                .oauth2(APPRAISER)
                .header("If-Match", NominatedForTests.tag(nomination))
                .contentType("application/pdf")
                .body(FilesForTests.pdf())
                .queryParam("name", "042090001234.pdf")
                .queryParam("document", "CCCD 042 090 001 234")
                .post(NOMINATIONS + "/" + nomination + "/attachments")
                .then()
                .statusCode(400)
                .body("code", equalTo("personal-data-in-text"))
                .body("errors.parameter", containsInAnyOrder("name", "document"));
    }

    private static void heardOnce(String nomination, String kind, String body) {
        String address = NOMINATIONS + "/" + nomination + "/" + kind;
        RequestSpecification request = given().auth()
                .oauth2(APPRAISER)
                .header("If-Match", NominatedForTests.tag(nomination))
                .header("Idempotency-Key", "said-of-" + nomination)
                .contentType(ContentType.JSON)
                .body(body);

        String first = request.post(address).then().statusCode(200).extract().asString();
        request.post(address)
                .then()
                .statusCode(200)
                .header("Idempotency-Replayed", equalTo("true"))
                .body(equalTo(first));
        given().auth().oauth2(APPRAISER).get(address + "?count=exact").then().body("page.count", equalTo(1));
    }

    private static Response send(String nomination, String address, byte[] file) {
        return given().auth()
                .oauth2(APPRAISER)
                .header("If-Match", NominatedForTests.tag(nomination))
                .contentType("application/pdf")
                .body(file)
                .post(address + "?name=bao-cao.pdf&document=" + URLEncoder.encode("Báo cáo thành tích", UTF_8));
    }
}
