package vn.ntm.criteria;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static vn.ntm.criteria.DossiersClient.operations;
import static vn.ntm.criteria.DossiersClient.read;
import static vn.ntm.criteria.DossiersForTests.COMMUNE;
import static vn.ntm.criteria.DossiersForTests.FORMER_COMMUNE;
import static vn.ntm.criteria.DossiersForTests.GROUNDS;
import static vn.ntm.criteria.DossiersForTests.move;
import static vn.ntm.criteria.DossiersForTests.officer;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import vn.ntm.kernel.testing.TokensForTests;

/** What becomes of an open dossier when its unit ends. */
@QuarkusTest
class DossiersAndBoundariesTest {

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private static final String ITSELF = passage(COMMUNE);

    @Test
    void aRuleCarriesTheDossierOfAUnitThatIsRenamed() {
        String dossier = DossiersForTests.in("PLANNED");

        preview(change("Hương Sơn mới", ITSELF))
                .body(fact(dossier, "outcome"), equalTo("CARRIED"))
                .body(fact(dossier, "rule?.code"), equalTo("DOSSIER-RENAMED"))
                .body(fact(dossier, "href"), equalTo("/v1/recognition-dossiers/" + dossier));
    }

    @Test
    void noRuleSaysWhatBecomesOfTheDossierOfAUnitThatIsMerged() {
        String dossier = DossiersForTests.in("PLANNED");

        preview(change("Hương Sơn", ITSELF + "," + passage("18196")))
                .body(fact(dossier, "outcome"), equalTo("ORPHANED"))
                .body(fact(dossier, "ground"), equalTo("NO_RULE_ON_FILE"));
    }

    @Test
    void aDecidedDossierIsNotTouched() {
        String dossier = DossiersForTests.in("REFUSED");

        preview(change("Hương Sơn khác", ITSELF)).body(fact(dossier, "outcome"), equalTo(null));
    }

    @Test
    void aUnitThatHasEndedIsNotBroughtOn() {
        String dossier = DossiersForTests.opened(FORMER_COMMUNE, "any", "2024-08-05");

        move(dossier, "_self-assess", officer(), GROUNDS.formatted("2025-07-01"))
                .statusCode(409)
                .body("code", equalTo("dossier-unit-ended"));
        operations(dossier, officer())
                .body("operations.find { it.operation == 'selfAssessDossier' }.code", equalTo("dossier-unit-ended"))
                .body("operations.find { it.operation == 'submitDossier' }.code", equalTo("dossier-state-refuses"));
        move(dossier, "_self-assess", officer(), GROUNDS.formatted("2025-06-30"))
                .statusCode(200);
    }

    @Test
    void aCarriedDossierIsTheSuccessors() {
        String dossier = DossiersForTests.opened("18844", "any", "2025-08-04");
        read(dossier, "commune-officer", "18844").statusCode(200);
        String change = renaming("18844", "18997");
        changed(change, "_enact", "1");
        try {
            isTheSuccessors(dossier, TokensForTests.of("commune-officer", "18997"));
        } finally {
            // other tests have the commune as it was
            changed(change, "_annul", "2");
        }
        read(dossier, "commune-officer", "18844").statusCode(200).body("state", equalTo("SELF_ASSESSED"));
    }

    private static void isTheSuccessors(String dossier, String successor) {
        var open = read(dossier, "commune-officer", "18997").extract().jsonPath();
        DossiersClient.open(
                        officer(),
                        DossiersForTests.openingBody(
                                "18997", open.getString("level"), open.getInt("programmeYear"), "2025-12-02"))
                .statusCode(409)
                .body("code", equalTo("dossier-already-open"));
        read(dossier, "commune-officer", "18997").statusCode(200);
        read(dossier, "commune-officer", "18229").statusCode(403);
        given().auth()
                .oauth2(successor)
                .get("/v1/recognition-dossiers?limit=500")
                .then()
                .statusCode(200)
                .body("items.id", contains(dossier), "items.unitCode", contains("18844"));
        operations(dossier, successor)
                .body("operations.find { it.operation == 'selfAssessDossier' }.allowed", equalTo(true));
        move(dossier, "_self-assess", successor, GROUNDS.formatted("2026-03-02"))
                .statusCode(200)
                .body("state", equalTo("SELF_ASSESSED"));
    }

    private static String renaming(String from, String to) {
        return ChangesForTests.posting("""
                {"legalDocument":{"number":"%d/NQ-DOSSIERS","issuer":"Ủy ban Thường vụ Quốc hội","signedOn":"2025-11-02",
                   "source":"a test","confidence":"HIGH"},
                 "effectiveOn":"2025-12-01","reason":"a test",
                 "successors":[{"code":"%2$s","name":"Kỳ Thượng mới","type":"COMMUNE","parentCode":"42"}],
                 "passages":[{"predecessorCode":"%3$s","successorCode":"%2$s"}]}
                """.formatted(NUMBERS.incrementAndGet(), to, from))
                .log()
                .ifValidationFails()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void changed(String change, String move, String version) {
        given().auth()
                .oauth2(TokensForTests.of("province-leader"))
                .header("If-Match", '"' + version + '"')
                .contentType("application/json")
                .body(ChangesForTests.GROUNDS)
                .post("/v1/boundary-changes/{id}/" + move, change)
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200);
    }

    private static String change(String name, String passages) {
        return """
                {"legalDocument":{"number":"%d/NQ-DOSSIERS","issuer":"Ủy ban Thường vụ Quốc hội","signedOn":"2089-06-01",
                   "source":"a test","confidence":"HIGH"},
                 "effectiveOn":"2100-01-01","reason":"a test",
                 "successors":[{"code":"18133","name":"%s","type":"COMMUNE","parentCode":"42"}],"passages":[%s]}
                """.formatted(NUMBERS.incrementAndGet(), name, passages);
    }

    private static String passage(String from) {
        return "{\"predecessorCode\":\"%s\",\"successorCode\":\"18133\"}".formatted(from);
    }

    private static String fact(String dossier, String property) {
        return "facts.find { it.factId == '%s' }?.%s".formatted(dossier, property);
    }

    private static ValidatableResponse preview(String change) {
        String id = ChangesForTests.posting(change)
                .log()
                .ifValidationFails()
                .statusCode(201)
                .extract()
                .path("id");
        return given().auth()
                .oauth2(TokensForTests.of("province-officer"))
                .post("/v1/boundary-changes/{id}/_preview", id)
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200);
    }
}
