package vn.ntm.ocop;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.kernel.testing.PostgresForTests;
import vn.ntm.kernel.testing.TokensForTests;

/** One decision recognises many products of many producers: all of them, or none. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class RecognitionTest {

    private static final String CHAIRMAN = "PROVINCE_CHAIRMAN";
    private static final String SIGNED = "2026-10-01";

    @BeforeEach
    void theProvinceIsOnFile() {
        TheProvince.loaded();
    }

    @Test
    void eachDossierBecomesACertificateThatTakesThePlaceOfTheEarlierOnes() {
        List<String> dossiers = List.of(RecognitionsForTests.fallenBack(), RecognitionsForTests.fallenBack());

        var decided = decided(CHAIRMAN, 4, dossiers)
                .statusCode(201)
                .body("kind", equalTo("RECOGNITION"))
                .body("programmeYear", equalTo(2026))
                .body("certificates", hasSize(2))
                .extract();

        for (String dossier : dossiers) {
            EvaluationCases.read(dossier).body("state", equalTo("RECOGNISED"));
        }
        String product = decided.path("certificates[0].productKey");
        get("/v1/certificates?validOn=2026-10-01&product=" + product)
                .then()
                .body("items", hasSize(2))
                .body("items[1].stars", equalTo(4))
                .body("items[1].kind", equalTo("RE_EVALUATION"))
                .body("items[1].expiresOn", equalTo("2029-10-01"));
        assertThat(state(decided.path("certificates[0].certificate"), "2026-10-01"))
                .isEqualTo("ACTIVE");
        assertThat(state(earlier(product), "2026-09-30")).isEqualTo("ACTIVE");
        assertThat(state(earlier(product), "2026-10-01")).isEqualTo("SUPERSEDED");
        get(decided.header("Location")).then().statusCode(200).body("certificates", hasSize(2));
    }

    @Test
    void fiveStarsAreTheMinisters() {
        String dossier = RecognitionsForTests.ratedFive();

        refused(decided(CHAIRMAN, 5, List.of(dossier)), "ocop-decision-not-of-this-authority");
        decided("MINISTER", 5, List.of(dossier)).statusCode(201).body("authority", equalTo("MINISTER"));
    }

    @Test
    void theProvinceDoesNotGiveFiveStarsAfterTheCentralCouncilGaveFewer() {
        refused(decided("MINISTER", 5, List.of(RecognitionsForTests.fallenBack())), "stars-not-possible");
    }

    @Test
    void whatIsNotProposedIsNotRecognisedAndNothingOfTheDecisionIsWritten() {
        String sound = RecognitionsForTests.fallenBack();
        String early = EvaluationCases.in("COMMUNE_REVIEW");

        refused(decided(CHAIRMAN, 3, List.of(sound, early)), "evaluation-state-refuses");

        EvaluationCases.read(sound).body("state", equalTo("PROVINCE_FALLBACK"));
    }

    @Test
    void whatADistrictScoredWasTheDistrictsToRecognise() {
        String dossier = RecognitionsForTests.scoredByDistrict();
        String body = RecognitionsForTests.body(CHAIRMAN, "2025-06-25", entry(dossier, 3));

        refused(send("lanh-dao-tinh", body), "recognised-by-district");
    }

    @Test
    void whoeverSawAnotherVersionIsTold() {
        String dossier = RecognitionsForTests.fallenBack();
        String stale = RecognitionsForTests.body(CHAIRMAN, SIGNED, RecognitionsForTests.entry(dossier, 1, 4));

        send("lanh-dao-tinh", stale).statusCode(412);
        EvaluationCases.read(dossier).body("state", equalTo("PROVINCE_FALLBACK"));
    }

    @Test
    void whoPreparedADossierDoesNotRecogniseIt() {
        String dossier = RecognitionsForTests.fallenBack();

        refused(
                send("can-bo-xa", RecognitionsForTests.body(CHAIRMAN, SIGNED, entry(dossier, 4))),
                "evaluation-preparer-cannot-decide");
    }

    @Test
    void anIssuerUsesANumberOnceInAYear() {
        String body = RecognitionsForTests.body(CHAIRMAN, SIGNED, entry(RecognitionsForTests.fallenBack(), 4));
        send("lanh-dao-tinh", body).statusCode(201);

        String other = RecognitionsForTests.fallenBack();
        String again = body.substring(0, body.indexOf("\"dossiers\"")) + "\"dossiers\":[" + entry(other, 4) + "]}";
        refused(send("lanh-dao-tinh", again), "ocop-decision-number-used");
    }

    @Test
    void ofTwoWhoDecideAtOnceOneIsTold() throws InterruptedException {
        String dossier = RecognitionsForTests.fallenBack();
        String entry = entry(dossier, 4);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Integer> decide = () -> send("lanh-dao-tinh", RecognitionsForTests.body(CHAIRMAN, SIGNED, entry))
                    .extract()
                    .statusCode();
            List<Integer> answers = threads.invokeAll(List.of(decide, decide)).stream()
                    .map(Future::resultNow)
                    .sorted()
                    .toList();

            assertThat(answers).containsExactly(201, 412);
        }
    }

    private static ValidatableResponse decided(String authority, int stars, List<String> dossiers) {
        String entries = String.join(
                ",", dossiers.stream().map(dossier -> entry(dossier, stars)).toList());
        return send("lanh-dao-tinh", RecognitionsForTests.body(authority, SIGNED, entries));
    }

    private static ValidatableResponse send(String person, String body) {
        return VerifiedForTests.send(person, "province-leader", "/v1/recognition-decisions", "", body);
    }

    private static String entry(String dossier, int stars) {
        return RecognitionsForTests.entry(dossier, RecognitionsForTests.version(dossier), stars);
    }

    private static void refused(ValidatableResponse answer, String code) {
        answer.statusCode(409).body("code", equalTo(code));
    }

    private static String earlier(String product) {
        return get("/v1/certificates?validOn=2026-09-30&product=" + product).path("items[0].id");
    }

    private static String state(String certificate, String day) {
        return get("/v1/certificates/" + certificate + "?validOn=" + day).path("state");
    }
}
