package vn.ntm.ocop;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.ntm.ocop.LifeWalk.opened;
import static vn.ntm.ocop.LifeWalk.recognised;
import static vn.ntm.ocop.LifeWalk.scored;
import static vn.ntm.ocop.LifeWalk.today;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.kernel.testing.PostgresForTests;
import vn.ntm.kernel.testing.TokensForTests;
import vn.ntm.ocop.VerifiedForTests.Made;

/** The whole life of a product over the API, each step by whose part it is: nothing is put on file past the rules. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class WholeLifeTest {

    private static final Duration SHOWN_WITHIN = Duration.ofSeconds(60);

    @BeforeEach
    void theProvinceIsOnFile() {
        TheProvince.loaded();
        LifeWalk.rulesAreSet();
    }

    @Test
    void fromRegistrationOverFourStarsToTheRevocationThatAShopperSees() {
        int before = figure("ocop.products.recognised.4-star");
        String product = LifeWalk.product("Bưởi trọn đời");
        String dossier = LifeWalk.beforeTheCouncil(product);

        scored(dossier, "PROVINCE", LifeWalk.PROVINCE, "1.3");
        theSheetsAreSealed(dossier);
        opened(dossier)
                .body("state", equalTo("PROPOSED_3_OR_4"))
                .body("scorings[0].result.bracket.stars", equalTo(5))
                .body("scorings[0].result.stars", equalTo(4))
                .body("scorings[0].result.trace.missed.item", contains("1.3"))
                .body(
                        "scorings[0].result.trace.missed[0].below.member",
                        containsInAnyOrder(LifeWalk.PROVINCE.toArray()));
        String certificate = recognised(dossier, "PROVINCE_CHAIRMAN", 4);
        EvaluationCases.done(
                dossier, "_notify-result", EvaluationCases.CHECKER, EvaluationCases.grounds(today().toString()));

        EvaluationCases.read(dossier).body("state", equalTo("RESULT_NOTIFIED"));
        atTheShelf(certificate, "YES", "ACTIVE").body("stars", equalTo(4)).body("until.day", equalTo(until()));
        inTheRegister(product, "YES", "ACTIVE");
        assertThat(figure("ocop.products.recognised.4-star")).isEqualTo(before + 1);
        String token = token(certificate);
        assertThat(verdict(token)).isEqualTo("VALID");

        revokedByAnotherThanWhoVerified(new Made(product, certificate));

        atTheShelf(certificate, "NO", "REVOKED");
        inTheRegister(product, "NO", "REVOKED");
        assertThat(verdictIn60Seconds(token, "REVOKED")).isEqualTo("REVOKED");
        get("/v1/certificates/{id}/token", certificate).then().statusCode(409);
    }

    @Test
    void fiveStarsAreScoredAtTheCentreAndAreTheMinisters() {
        String product = LifeWalk.product("Cam năm sao");
        String dossier = proposedForFive(product);

        scored(dossier, "CENTRE", LifeWalk.CENTRE);
        opened(dossier).body("state", equalTo("CENTRAL_SCORING")).body("scorings[1].result.stars", equalTo(5));
        String certificate = recognised(dossier, "MINISTER", 5);

        atTheShelf(certificate, "YES", "ACTIVE").body("stars", equalTo(5));
        assertThat(verdictIn60Seconds(token(certificate), "VALID")).isEqualTo("VALID");
    }

    @Test
    void belowNinetyAtTheCentreTheProvinceDecides() {
        String dossier = fellBack("Cam bốn sao");
        String certificate = recognised(dossier, "PROVINCE_CHAIRMAN", 4);

        atTheShelf(certificate, "YES", "ACTIVE").body("stars", equalTo(4));
        EvaluationCases.read(dossier).body("state", equalTo("RECOGNISED"));
    }

    @Test
    void belowNinetyAtTheCentreTheProvinceScoresAgain() {
        String dossier = fellBack("Cam chấm lại");

        LifeWalk.backToTheCouncil(dossier);
        scored(dossier, "PROVINCE", LifeWalk.PROVINCE, "1.3");
        opened(dossier)
                .body("state", equalTo("PROPOSED_3_OR_4"))
                .body("scorings.number", contains(1, 2, 3))
                .body("scorings[2].result.stars", equalTo(4));
        String certificate = recognised(dossier, "PROVINCE_CHAIRMAN", 4);

        atTheShelf(certificate, "YES", "ACTIVE").body("stars", equalTo(4));
    }

    /** The council of the centre gives it 86 points. */
    private static String fellBack(String name) {
        String dossier = proposedForFive(LifeWalk.product(name));
        scored(dossier, "CENTRE", LifeWalk.CENTRE, "1.1", "1.2", "1.4", "3.1", "4.2");
        opened(dossier)
                .body("state", equalTo("PROVINCE_FALLBACK"))
                .body("scorings[1].result.average.points", equalTo(86))
                .body("scorings[1].result.bracket.stars", equalTo(4));
        return dossier;
    }

    /** All of the province's council give all points. */
    private static String proposedForFive(String product) {
        String dossier = LifeWalk.beforeTheCouncil(product);
        scored(dossier, "PROVINCE", LifeWalk.PROVINCE);
        opened(dossier).body("state", equalTo("PROPOSED_5"));
        LifeWalk.beforeTheCentre(dossier);
        return dossier;
    }

    private static void theSheetsAreSealed(String dossier) {
        for (String token : new String[] {
            CouncilForTests.SECRETARY,
            TokensForTests.ofPerson(LifeWalk.LEADER, "province-leader"),
            TokensForTests.of("auditor")
        }) {
            given().auth()
                    .oauth2(token)
                    .get(EvaluationCases.DOSSIERS + "/{dossier}/score-sheets", dossier)
                    .then()
                    .statusCode(200)
                    .body("items.ticks", contains(nullValue(), nullValue(), nullValue()));
        }
    }

    private static void revokedByAnotherThanWhoVerified(Made certificate) {
        String path = "/v1/certificates/" + certificate.id();
        VerifiedForTests.send(
                        "an officer",
                        "province-officer",
                        path + "/_open-verification",
                        VerifiedForTests.FRESH,
                        """
                        {"ground":"MARK_MISUSED","openedOn":"%s","reason":"kiểm thử","document":"Biên bản 1"}""".formatted(today()))
                .statusCode(200);
        atTheShelf(certificate.id(), "YES", "UNDER_VERIFICATION");
        VerifiedForTests.send(
                        "an officer", "province-officer", path + "/_conclude-verification", "\"1\"", """
                        {"outcome":"CONFIRMED","concludedOn":"%s","reason":"kiểm thử","document":"Báo cáo 2"}""".formatted(
                                        today()))
                .statusCode(200);
        String decision = VerifiedForTests.decision("PROVINCE_CHAIRMAN", today());
        VerifiedForTests.refused(
                VerifiedForTests.send("an officer", "province-leader", path + "/_revoke", "\"2\"", decision),
                "verifier-cannot-decide");
        VerifiedForTests.revoked(certificate, "\"2\"", decision).statusCode(200);
    }

    private static ValidatableResponse atTheShelf(String certificate, String valid, String state) {
        return given().queryParam("validOn", today().toString())
                .get("/v1/certificates/" + certificate)
                .then()
                .statusCode(200)
                .body("valid", equalTo(valid))
                .body("state", equalTo(state));
    }

    private static void inTheRegister(String product, String valid, String state) {
        given().queryParams(Map.of(
                        "name", "buoi tron doi", "unit", LifeWalk.COMMUNE, "productGroup", 1, "product", product))
                .get("/v1/certificates")
                .then()
                .statusCode(200)
                .body("items.state", contains(state))
                .body("items.valid", contains(valid));
    }

    private static String until() {
        return today().plusMonths(36).toString();
    }

    private static int figure(String measure) {
        JsonPath figures = given().queryParams(Map.of("year", 2026, "unit", LifeWalk.COMMUNE))
                .get("/v1/figures")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        return figures.getInt("figures.find { it.measure == '%s' }.recorded.value".formatted(measure));
    }

    private static String token(String certificate) {
        return get("/v1/certificates/{id}/token", certificate)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static String verdict(String token) {
        return given().contentType("application/json")
                .body("{\"token\":\"%s\"}".formatted(token))
                .post("/v1/certificate-tokens/_verify")
                .path("verdict");
    }

    /** The same list is given again for some seconds. */
    private static String verdictIn60Seconds(String token, String wanted) {
        Instant last = VerifiedForTests.now().plus(SHOWN_WITHIN);
        String verdict = verdict(token);
        while (!verdict.equals(wanted) && VerifiedForTests.now().isBefore(last)) {
            verdict = verdict(token);
        }
        return verdict;
    }
}
