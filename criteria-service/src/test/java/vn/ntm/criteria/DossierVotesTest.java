package vn.ntm.criteria;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static vn.ntm.criteria.DossiersClient.read;
import static vn.ntm.criteria.DossiersForTests.TALLY;
import static vn.ntm.criteria.DossiersForTests.allMet;
import static vn.ntm.criteria.DossiersForTests.front;
import static vn.ntm.criteria.DossiersForTests.move;
import static vn.ntm.criteria.DossiersForTests.officer;
import static vn.ntm.criteria.DossiersForTests.person;
import static vn.ntm.criteria.DossiersForTests.verifier;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A vote or a survey counts if enough took part, enough of them agreed and no criterion is unmet; else it is not recorded. */
@QuarkusTest
class DossierVotesTest {

    @BeforeEach
    void settings() {
        DossiersForTests.settingsAreOnFile();
    }

    @Test
    void aVoteWithoutQuorumIsNotRecorded() {
        String id = DossiersForTests.in("VERIFIED");
        String few = TALLY.formatted("2025-09-15").replace("\"concerned\":20", "\"concerned\":30");

        move(id, "_vote", person("the secretary", "council-secretary"), few)
                .statusCode(409)
                .body("code", equalTo("no-quorum"));
        read(id, "auditor", "42").body("state", equalTo("VERIFIED"));
    }

    @Test
    void aShareWhosePartsExceedTheWholeIsNotRecorded() {
        String id = DossiersForTests.in("MEETING_AGREED");

        move(id, "_survey", front(), TALLY.formatted("2025-08-25").replace("\"agreed\":18", "\"agreed\":19"))
                .statusCode(409)
                .body("code", equalTo("parts-exceed-whole"));
        move(id, "_survey", front(), TALLY.formatted("2025-08-25").replace("\"tookPart\":18", "\"tookPart\":21"))
                .statusCode(409)
                .body("code", equalTo("parts-exceed-whole"));
        read(id, "auditor", "42").body("state", equalTo("MEETING_AGREED"));
    }

    @Test
    void aShareIsOfSomebody() {
        String nobody = TALLY.formatted("2025-08-25")
                .replace("\"tookPart\":18", "\"tookPart\":0")
                .replace("\"agreed\":18", "\"agreed\":0");

        move(DossiersForTests.in("MEETING_AGREED"), "_survey", front(), nobody)
                .statusCode(400)
                .body("code", equalTo("invalid-property"), "errors[0].pointer", equalTo("/tookPart"));
    }

    @Test
    void aMoveWithoutTheVersionThatWasSeenIsRefusedWhateverItSays() {
        for (String move : List.of("_survey", "_publish", "_verify", "_register")) {
            given().auth()
                    .oauth2(officer())
                    .contentType("application/json")
                    .body("{}")
                    .post("/v1/recognition-dossiers/{id}/" + move, DossiersForTests.in("PLANNED"))
                    .then()
                    .statusCode(428);
        }
    }

    @Test
    void aVoteBelowTheShareIsNotRecorded() {
        String against = TALLY.formatted("2025-09-15").replace("\"agreed\":18", "\"agreed\":16");

        move(DossiersForTests.in("VERIFIED"), "_vote", person("the secretary", "council-secretary"), against)
                .statusCode(409)
                .body("code", equalTo("too-few-agreed"));
    }

    @Test
    void theCouncilDoesNotVoteOnUnmetCriteria() {
        String id = DossiersForTests.in("SUBMITTED");
        move(id, "_verify", verifier(), allMet(id, "2025-09-10").replaceFirst("\"MET\"", "\"NOT_MET\""))
                .statusCode(200);

        move(id, "_vote", person("the secretary", "council-secretary"), TALLY.formatted("2025-09-15"))
                .statusCode(409)
                .body("code", equalTo("criteria-not-met"));
    }
}
