package vn.ntm.criteria;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static vn.ntm.criteria.DossiersForTests.person;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.net.URI;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.ntm.kernel.testing.TokensForTests;

/** One decision recognises many dossiers, or none. */
@QuarkusTest
class RecognitionDecisionsTest {

    @Test
    void aDecisionRecognisesManyAndEachIsInTheRegister() {
        String[] dossiers =
                Stream.generate(() -> DossiersForTests.in("VOTED")).limit(2).toArray(String[]::new);

        String address = decide(DossiersForTests.decisionBody("T1/QĐ-UBND", "2025-09-30", dossiers))
                .statusCode(201)
                .body("recognised", hasSize(2), "signedOn", equalTo("2025-09-30"))
                .extract()
                .header("Location");

        get(URI.create(address).getPath())
                .then()
                .statusCode(200)
                .body("number", equalTo("T1/QĐ-UBND"), "recognised.unitCode[0]", equalTo(DossiersForTests.COMMUNE));
        given().queryParam("decision", "T1/QĐ-UBND")
                .get("/v1/recognitions")
                .then()
                .body("items", hasSize(2))
                .body("items[0].event", equalTo("RECOGNISED"), "items[0].counted", equalTo("YES"))
                .body("items[0].evidence", equalTo("DECISION"));
        given().auth()
                .oauth2(TokensForTests.of("auditor"))
                .get("/v1/recognition-dossiers/{id}", dossiers[0])
                .then()
                .body("state", equalTo("RECOGNISED"), "steps[8].decision.number", equalTo("T1/QĐ-UBND"));
        DossiersForTests.move(
                        dossiers[0],
                        "_announce",
                        DossiersForTests.officer(),
                        DossiersForTests.GROUNDS.formatted("2025-10-10"))
                .statusCode(200)
                .body("state", equalTo("ANNOUNCED"));
    }

    @Test
    void oneThatCannotBeRecognisedHoldsAllBack() {
        String good = DossiersForTests.in("VOTED");
        String early = DossiersForTests.in("VERIFIED");

        decide(DossiersForTests.decisionBody("T2/QĐ-UBND", "2025-09-30", good, early))
                .statusCode(409)
                .body("code", equalTo("dossier-state-refuses"));
        given().auth()
                .oauth2(TokensForTests.of("auditor"))
                .get("/v1/recognition-dossiers/{id}", good)
                .then()
                .body("state", equalTo("COUNCIL_VOTED"));
    }

    @Test
    void anIssuerUsesANumberOnceInAYear() {
        decide(DossiersForTests.decisionBody("T3/QĐ-UBND", "2025-09-30", DossiersForTests.in("VOTED")))
                .statusCode(201);

        decide(DossiersForTests.decisionBody("T3/QĐ-UBND", "2025-10-30", DossiersForTests.in("VOTED")))
                .statusCode(409)
                .body("code", equalTo("decision-number-used"));
        decide(DossiersForTests.decisionBody("T3/QĐ-UBND", "2026-01-30", DossiersForTests.in("VOTED")))
                .statusCode(201);
    }

    @Test
    void aDecisionIsNotSignedBeforeTheVote() {
        decide(DossiersForTests.decisionBody("T4/QĐ-UBND", "2025-09-14", DossiersForTests.in("VOTED")))
                .statusCode(409)
                .body("code", equalTo("day-before-basis"), "detail", containsString("2025-09-15"));
    }

    @Test
    void aDossierThatHasChangedSinceIsNotRecognised() {
        String body = DossiersForTests.decisionBody("T5/QĐ-UBND", "2025-09-30", DossiersForTests.in("VOTED"));

        decide(body.replace("\"version\":8", "\"version\":7"))
                .statusCode(412)
                .body("code", equalTo("precondition-failed"));
    }

    private static ValidatableResponse decide(String body) {
        return given().auth()
                .oauth2(person("the chairman", "province-leader"))
                .header("Accept-Language", "en")
                .contentType("application/json")
                .body(body)
                .post("/v1/recognition-decisions")
                .then()
                .log()
                .ifValidationFails();
    }
}
