package vn.ntm.ocop;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static vn.ntm.ocop.EvaluationCases.CHAIRMAN;
import static vn.ntm.ocop.EvaluationCases.CHECKER;
import static vn.ntm.ocop.EvaluationCases.DOSSIERS;
import static vn.ntm.ocop.EvaluationCases.PREPARER;
import static vn.ntm.ocop.EvaluationCases.done;
import static vn.ntm.ocop.EvaluationCases.grounds;
import static vn.ntm.ocop.EvaluationCases.list;
import static vn.ntm.ocop.EvaluationCases.product;
import static vn.ntm.ocop.EvaluationCases.read;
import static vn.ntm.ocop.EvaluationCases.refused;
import static vn.ntm.ocop.EvaluationCases.round;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.kernel.testing.PostgresForTests;
import vn.ntm.kernel.testing.TokensForTests;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class EvaluationRegisterTest {

    @BeforeEach
    void theProvinceIsOnFile() {
        TheProvince.loaded();
    }

    @Test
    void aStaleVersionIsRefused() {
        String dossier = EvaluationCases.in("SUBMITTED");

        given().auth()
                .oauth2(PREPARER)
                .header("If-Match", "\"1\"")
                .contentType("application/json")
                .body(grounds("2026-09-03"))
                .post(DOSSIERS + "/" + dossier + "/_accept")
                .then()
                .statusCode(412);
        given().auth()
                .oauth2(PREPARER)
                .contentType("application/json")
                .body(grounds("2026-09-03"))
                .post(DOSSIERS + "/" + dossier + "/_accept")
                .then()
                .statusCode(428);
    }

    @Test
    void dossiersAreListedByUnitStateKindAndRoundForThoseWhoWorkOnThem() {
        String dossier = EvaluationCases.in("ADVISORY_REVIEW");
        String product = read(dossier).extract().path("productKey");

        list(Map.of(
                        "unit", "42",
                        "state", "ADVISORY_REVIEW",
                        "kind", "FIRST",
                        "round", round("PROVINCE", 2026, 2),
                        "product", product))
                .body("items.id", contains(dossier))
                .body("items[0].deadlines.kind", contains("ROUND_RESULTS"));
        list(Map.of("unit", "18160", "product", product)).body("items", hasSize(0));
        list(Map.of("product", product, "validOn", "2026-09-10"))
                .body("items.state", contains("FORWARDED_TO_PROVINCE"));
        given().get(DOSSIERS).then().statusCode(401);
        given().auth()
                .oauth2(TokensForTests.of("commune-officer", "18160"))
                .queryParam("product", product)
                .get(DOSSIERS)
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        given().auth()
                .oauth2(TokensForTests.of("commune-officer", "18160"))
                .get(DOSSIERS + "/" + dossier)
                .then()
                .statusCode(403);
    }

    @Test
    void theLateOnesAreThoseOfWhichADeadlineHasPassed() {
        String dossier = EvaluationCases.in("ADVISORY_REVIEW");
        String product = read(dossier).extract().path("productKey");

        list(Map.of("product", product, "overdue", "true", "validOn", "2026-12-29"))
                .body("items", hasSize(0));
        list(Map.of("product", product, "overdue", "true", "validOn", "2026-12-30", "count", "exact"))
                .body("items.id", contains(dossier))
                .body("page.count", equalTo(1));
    }

    @Test
    void theDaysOfAReevaluationBeginWhenTheRequestIsComplete() {
        String dossier = EvaluationCases.reevaluated();
        done(dossier, "_return-to-commune", CHECKER, grounds("2026-08-01"));
        done(dossier, "_resubmit", PREPARER, grounds("2026-08-10"));

        read(dossier).body("deadlines.find { it.kind == 'RE_EVALUATION' }.dueOn", equalTo("2026-09-24"));
        list(Map.of("product", read(dossier).extract().path("productKey")))
                .body("items[0].deadlines.find { it.kind == 'RE_EVALUATION' }.dueOn", equalTo("2026-09-24"));
    }

    @Test
    void aDecisionIsTheLeadersThoughTheDossierIsTheCommunes() {
        String dossier = RecognitionsForTests.ratedFive();

        given().auth()
                .oauth2(CHAIRMAN)
                .get(DOSSIERS + "/" + dossier + "/allowed-operations")
                .then()
                .body("operations.find { it.operation == 'recogniseProducts' }.allowed", equalTo(true));
    }

    @Test
    void whatTheCallerCanDoIsToldAndWhyNotTheRest() {
        String dossier = EvaluationCases.in("PROVINCE_CHECK");

        given().auth()
                .oauth2(CHECKER)
                .header("Accept-Language", "en")
                .get(DOSSIERS + "/" + dossier + "/allowed-operations")
                .then()
                .statusCode(200)
                .body(
                        "operations.findAll { it.allowed }.operation",
                        contains("returnEvaluationDossierToCommune", "assignEvaluationDossier"))
                .body(
                        "operations.find { it.operation == 'acceptEvaluationDossier' }.code",
                        equalTo("evaluation-state-refuses"))
                .body(
                        "operations.find { it.operation == 'askOpinionsOnEvaluationDossier' }.code",
                        equalTo("evaluation-not-in-procedure"));
        given().auth()
                .oauth2(PREPARER)
                .get(DOSSIERS + "/" + dossier + "/allowed-operations")
                .then()
                .body(
                        "operations.find { it.operation == 'assignEvaluationDossier' }.code",
                        equalTo("evaluation-preparer-cannot-decide"));
    }

    @Test
    void theReadOfADossierIsOnRecord() {
        String dossier = EvaluationCases.in("DRAFT");
        read(dossier);

        given().auth()
                .oauth2(TokensForTests.of("auditor"))
                .queryParam("limit", 500)
                .get("/v1/audit")
                .then()
                .statusCode(200)
                .body("items.operation", hasItem("getEvaluationDossier"));
    }

    @Test
    void roundsArePublicAndHaveTheirDates() {
        given().queryParam("year", 2026)
                .get("/v1/evaluation-rounds")
                .then()
                .statusCode(200)
                .body(
                        "items.findAll { it.number < 3 }.filesBefore",
                        hasItems("2026-10-30", "2026-07-30", "2027-01-30"));
        given().get("/v1/evaluation-rounds/" + round("PROVINCE", 2026, 2))
                .then()
                .body("resultsBefore", equalTo("2026-12-30"));
        String wrong = """
                {"level":"PROVINCE","year":2026,"number":%d,"filesBefore":"2026-10-30","resultsBefore":"%s",
                 "reason":"a test","document":"a plan"}""";
        refused(post(wrong.formatted(91, "2026-10-30")), "round-dates-wrong");
        refused(post(wrong.formatted(2, "2026-12-30")), "fact-already-on-file");
        TheProvince.send("dossier-part-rules", "QD_NONE,FIRST,FORM_01,ACCEPT,ALWAYS,,a test,LOW,", Map.of())
                .statusCode(409)
                .body("report.refusals.code", contains("rule-set-of-part-unknown"));
    }

    private static ValidatableResponse post(String round) {
        return given().auth()
                .oauth2(CHECKER)
                .contentType("application/json")
                .body(round)
                .post("/v1/evaluation-rounds")
                .then();
    }
}
