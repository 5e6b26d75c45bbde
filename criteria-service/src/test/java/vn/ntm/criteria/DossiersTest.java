package vn.ntm.criteria;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static vn.ntm.criteria.DossiersClient.open;
import static vn.ntm.criteria.DossiersClient.operations;
import static vn.ntm.criteria.DossiersClient.read;
import static vn.ntm.criteria.DossiersForTests.COMMUNE;
import static vn.ntm.criteria.DossiersForTests.GROUNDS;
import static vn.ntm.criteria.DossiersForTests.TALLY;
import static vn.ntm.criteria.DossiersForTests.allMet;
import static vn.ntm.criteria.DossiersForTests.move;
import static vn.ntm.criteria.DossiersForTests.officer;
import static vn.ntm.criteria.DossiersForTests.person;
import static vn.ntm.criteria.DossiersForTests.verifier;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.kernel.testing.PostgresForTests;
import vn.ntm.kernel.testing.TokensForTests;

/** A dossier over HTTP: its way, and who sees it. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class DossiersTest {

    @Inject
    DataSource pool;

    @BeforeEach
    void settings() {
        DossiersForTests.settingsAreOnFile();
    }

    @Test
    void aDossierShowsWhoDidWhatWhenWhyAndOnWhichDocument() {
        String id = DossiersForTests.in("VOTED");

        read(id, "auditor", "42")
                .statusCode(200)
                .header("ETag", equalTo("\"8\""))
                .body("state", equalTo("COUNCIL_VOTED"), "procedure", equalTo("COMMUNE_RECOG_2TIER"))
                .body(
                        "steps.move",
                        contains(
                                "OPEN", "SELF_ASSESS", "PUBLISH", "HOLD_MEETING", "SURVEY", "SUBMIT", "VERIFY", "VOTE"))
                .body("steps[6].actor", equalTo("the verifier"), "steps[6].roles", contains("province-officer"))
                .body("steps[6].on", equalTo("2025-09-10"), "steps[6].reason", equalTo("a test"))
                .body(
                        "steps[6].document",
                        equalTo("a document"),
                        "steps[6].findings.department",
                        hasItem("a department"))
                .body("steps[4].tally.tookPart", equalTo(18), "steps[2].publication.broadcasts", equalTo(5));
        assertThat(rows("select kind from act where operation = 'getRecognitionDossier'"))
                .contains("READ");
    }

    @Test
    void aDossierOf2024GoesThroughTheDistrict() {
        String id = DossiersForTests.submittedThreeTier();

        move(id, "_appraise", person("the appraiser", "department-appraiser"), allMet(id, "2024-09-20"))
                .statusCode(200)
                .body("state", equalTo("APPRAISED"), "procedure", equalTo("COMMUNE_RECOG_3TIER"));
        move(id, "_vote", person("the secretary", "council-secretary"), TALLY.formatted("2024-09-25"))
                .statusCode(200)
                .body("state", equalTo("COUNCIL_VOTED"));
    }

    @Test
    void aPastStateCanBeAskedFor() {
        String id = DossiersForTests.in("SUBMITTED");

        given().auth()
                .oauth2(TokensForTests.of("auditor"))
                .queryParam("validOn", "2025-08-21")
                .get("/v1/recognition-dossiers/{id}", id)
                .then()
                .body("state", equalTo("PUBLISHED"), "validOn", equalTo("2025-08-21"));
    }

    @Test
    void whatWasKnownBeforeAMoveCanBeAskedFor() {
        String id = DossiersForTests.in("PLANNED");
        String before = FundingClient.now();
        move(id, "_self-assess", officer(), GROUNDS.formatted("2025-08-05")).statusCode(200);

        read(id, "auditor", "42").body("state", equalTo("SELF_ASSESSED"));
        given().auth()
                .oauth2(TokensForTests.of("auditor"))
                .queryParam("knownAt", before)
                .get("/v1/recognition-dossiers/{id}", id)
                .then()
                .body("state", equalTo("PLANNED"), "steps.move", contains("OPEN"), "knownAt", equalTo(before));
    }

    @Test
    void aDossierThatIsVerifiedCanBeReturned() {
        String id = DossiersForTests.in("VERIFIED");

        move(id, "_return", verifier(), GROUNDS.formatted("2025-09-16"))
                .statusCode(200)
                .body("state", equalTo("RETURNED"));
        move(id, "_resubmit", officer(), GROUNDS.formatted("2025-09-20"))
                .statusCode(200)
                .body("state", equalTo("SUBMITTED_TO_PROVINCE"));
    }

    @Test
    void aReturnedDossierIsSubmittedAgain() {
        move(DossiersForTests.in("RETURNED"), "_resubmit", officer(), GROUNDS.formatted("2025-09-20"))
                .statusCode(200)
                .body("state", equalTo("SUBMITTED_TO_PROVINCE"));
    }

    @Test
    void anAppealIsHeardByAnother() {
        String id = DossiersForTests.in("UNDER_APPEAL");

        move(id, "_grant-appeal", person("the leader", "province-leader"), GROUNDS.formatted("2025-09-20"))
                .statusCode(409)
                .body("code", equalTo("preparer-cannot-approve"));
        move(id, "_grant-appeal", person("a leader", "province-leader"), GROUNDS.formatted("2025-09-20"))
                .statusCode(200)
                .body("state", equalTo("VERIFIED"), "steps[9].findings", notNullValue());
        move(id, "_vote", person("the secretary", "council-secretary"), TALLY.formatted("2025-09-22"))
                .statusCode(200);
    }

    @Test
    void aCommuneOfficerWorksForTheOwnUnitAlone() {
        String own = TokensForTests.of("commune-officer", COMMUNE);
        String another = TokensForTests.of("commune-officer", "18229");
        String id = DossiersForTests.in("PLANNED");

        read(id, "commune-officer", COMMUNE).statusCode(200);
        read(id, "commune-officer", "18229").statusCode(403).body("code", equalTo("unit-not-yours"));
        given().get("/v1/recognition-dossiers/{id}", id).then().statusCode(401);
        open(another, DossiersForTests.openingBody(COMMUNE, "any", "2025-08-04"))
                .statusCode(403)
                .body("code", equalTo("unit-not-yours"));
        open(own, DossiersForTests.openingBody(COMMUNE, "any", "2025-08-04")).statusCode(201);
        String theirs = DossiersForTests.opened("18229", "any", "2025-08-04");
        given().auth()
                .oauth2(another)
                .get("/v1/recognition-dossiers?limit=500")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(theirs), "items.unitCode", everyItem(equalTo("18229")));
        given().auth()
                .oauth2(own)
                .get("/v1/recognition-dossiers?state=PLANNED&limit=500")
                .then()
                .body("items.id", hasItem(id), "items.unitCode", everyItem(equalTo(COMMUNE)));
    }

    @Test
    void theCallerIsToldWhatIsPossibleAndWhyNotTheRest() {
        String id = DossiersForTests.in("SUBMITTED");

        operations(id, verifier())
                .body("operations.findAll { it.allowed }.operation", hasItems("verifyDossier", "returnDossier"))
                .body("operations.find { it.operation == 'refuseDossier' }.code", equalTo("unit-not-yours"))
                .body("operations.find { it.operation == 'recordDossierVote' }.code", equalTo("dossier-state-refuses"))
                .body("operations.find { it.operation == 'appraiseDossier' }.code", equalTo("not-in-procedure"));
        operations(id, officer())
                .body("operations.find { it.operation == 'verifyDossier' }.code", equalTo("preparer-cannot-approve"));
    }

    private List<String> rows(String sql) {
        return Jdbi.create(pool)
                .withHandle(
                        handle -> handle.createQuery(sql).mapTo(String.class).list());
    }
}
