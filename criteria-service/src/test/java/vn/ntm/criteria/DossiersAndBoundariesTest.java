package vn.ntm.criteria;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
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
        move(dossier, "_self-assess", officer(), GROUNDS.formatted("2025-06-30"))
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
