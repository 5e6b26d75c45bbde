package vn.ntm.ocop;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.ntm.ocop.EvaluationCases.CHAIRMAN;
import static vn.ntm.ocop.EvaluationCases.CHECKER;
import static vn.ntm.ocop.EvaluationCases.DOSSIERS;
import static vn.ntm.ocop.EvaluationCases.PREPARER;
import static vn.ntm.ocop.EvaluationCases.REVIEW;
import static vn.ntm.ocop.EvaluationCases.done;
import static vn.ntm.ocop.EvaluationCases.grounds;
import static vn.ntm.ocop.EvaluationCases.handIn;
import static vn.ntm.ocop.EvaluationCases.inRound;
import static vn.ntm.ocop.EvaluationCases.move;
import static vn.ntm.ocop.EvaluationCases.open;
import static vn.ntm.ocop.EvaluationCases.opened;
import static vn.ntm.ocop.EvaluationCases.opening;
import static vn.ntm.ocop.EvaluationCases.parts;
import static vn.ntm.ocop.EvaluationCases.product;
import static vn.ntm.ocop.EvaluationCases.rated;
import static vn.ntm.ocop.EvaluationCases.read;
import static vn.ntm.ocop.EvaluationCases.refused;
import static vn.ntm.ocop.EvaluationCases.round;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.inject.spi.CDI;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.kernel.testing.PostgresForTests;
import vn.ntm.kernel.testing.TokensForTests;
import vn.ntm.ocop.evaluation.domain.EvaluationMove;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class EvaluationTest {

    @BeforeEach
    void theProvinceIsOnFile() {
        TheProvince.loaded();
    }

    @Test
    void aFileGoesFromTheCommuneToTheCouncilUnderTheRulesOfItsReceipt() {
        String dossier = EvaluationCases.in("COUNCIL_SCORING");

        read(dossier)
                .body("ruleSet", equalTo("QD26_2026"))
                .body("receivedOn", equalTo("2026-09-03"))
                .body("communeReceiptNo", matchesPattern("\\d+/PĐK-42-18133-2026"))
                .body("provinceReceiptNo", matchesPattern("\\d+/PĐK-42-18133-2026"))
                .body("steps.move", contains("OPEN", "SUBMIT", "ACCEPT", "REVIEW", "RECEIVE", "ASSIGN", "REPORT"))
                .body("steps[3].contents.labour", equalTo("12 lao động của xã"))
                .body("deadlines.kind", contains("ROUND_RESULTS"))
                .body("deadlines.dueOn", contains("2026-12-29"));
    }

    @Test
    void theCommunesReviewHasFifteenWorkingDaysFromTheReceipt() {
        read(EvaluationCases.in("COMMUNE_REVIEW"))
                .body("deadlines.kind", contains("COMMUNE_REVIEW"))
                .body("deadlines.status", contains("YEAR_NOT_COVERED"))
                .body("deadlines.uncoveredYear", contains(2026));
    }

    @Test
    void aFileOfWhichPartsAreMissingIsNotAcceptedAndSaysWhich() {
        String dossier = opened("FIRST", product(), "", "2026-09-01");
        handIn(dossier, "FORM_01");
        done(dossier, "_submit", PREPARER, grounds("2026-09-02"));

        parts(dossier)
                .body("rulesOnFile", equalTo(true))
                .body("missing", contains("FORM_02", "FORM_03", "REQUEST_LETTER", "SAMPLES"))
                .body("needed.find { it.part == 'COUNCIL_REPORT' }.status", equalTo("NOT_NEEDED_NOW"));
        refused(move(dossier, "_accept", PREPARER, grounds("2026-09-03")), "dossier-parts-missing")
                .body("detail", equalTo("Still missing on 2026-09-03: FORM_02."));
        done(dossier, "parts", PREPARER, EvaluationCases.part("FORM_02").replace("2025-06-01", "2026-09-04"));
        refused(move(dossier, "_accept", PREPARER, grounds("2026-09-03")), "dossier-parts-missing");
        done(dossier, "parts", PREPARER, EvaluationCases.part("FORM_02").replace("2025-06-01", "2026-09-05"));
        partsOn("2026-09-03", dossier).body("handedIn.part", contains("FORM_01"));
        partsOn("2026-09-04", dossier)
                .body("handedIn.part", contains("FORM_01", "FORM_02"))
                .body("handedIn.on", contains("2025-06-01", "2026-09-04"));
        done(dossier, "_accept", PREPARER, grounds("2026-09-04"));
        refused(move(dossier, "_review", PREPARER, REVIEW.formatted("2026-09-04")), "dossier-parts-missing");
    }

    @Test
    void whatIsHandedInAgainTakesThePlaceOfWhatWasThereButEvidenceIsMany() {
        String dossier = opened("FIRST", product(), "", "2026-09-01");
        handIn(dossier, "FORM_01", "FORM_01");
        String evidence = EvaluationCases.part("EVIDENCE").replace("\"form\"", "\"evidence\":\"AWARD\",\"form\"");
        done(dossier, "parts", PREPARER, evidence);
        done(dossier, "parts", PREPARER, evidence);

        parts(dossier).body("handedIn.part", contains("FORM_01", "EVIDENCE", "EVIDENCE"));
        move(dossier, "parts", PREPARER, EvaluationCases.part("EVIDENCE"))
                .statusCode(400)
                .body("errors.pointer", contains("/evidence"));
        refused(
                move(EvaluationCases.in("COUNCIL_SCORING"), "parts", PREPARER, EvaluationCases.part("FORM_02")),
                "dossier-takes-no-parts");
    }

    @Test
    void ofATourismServiceThereAreNoSamples() {
        String dossier = open(opening("FIRST", product(), "", 26, "2026-09-01"))
                .statusCode(201)
                .extract()
                .path("id");

        parts(dossier).body("missing", not(hasItem("SAMPLES")));
    }

    @Test
    void aReturnedFileComesBackToWhoeverReturnedIt() {
        String dossier = EvaluationCases.in("SUBMITTED");
        done(dossier, "_return", PREPARER, grounds("2026-09-03"));
        done(dossier, "_resubmit", PREPARER, grounds("2026-09-04"));
        read(dossier).body("state", equalTo("SUBMITTED")).body("communeReceiptNo", not(nullValue()));

        String checked = EvaluationCases.in("PROVINCE_CHECK");
        done(checked, "_return-to-commune", CHECKER, grounds("2026-09-12"));
        done(checked, "_resubmit", PREPARER, grounds("2026-09-13"));
        read(checked).body("state", equalTo("PROVINCE_CHECK"));
    }

    @Test
    void aFilePastTheCutOffOfARoundIsRefusedForThatRound() {
        String early = round("CENTRE", 2026, 1);
        String dossier = EvaluationCases.in("PROVINCE_CHECK");
        String past = given().auth()
                .oauth2(CHECKER)
                .contentType("application/json")
                .body("""
                        {"level":"PROVINCE","year":2026,"number":%d,"filesBefore":"2026-09-10","resultsBefore":"2026-12-01",
                         "reason":"a test","document":"a plan"}""".formatted(90))
                .post("/v1/evaluation-rounds")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        refused(move(dossier, "_assign", CHECKER, inRound(past, "2026-09-14")), "file-past-cut-off");
        refused(move(dossier, "_assign", CHECKER, inRound(early, "2026-09-14")), "round-of-other-council");
        refused(
                move(dossier, "_assign", CHECKER, inRound("019ab1c2-0000-7000-8000-0000000020d1", "2026-09-14")),
                "round-unknown");
        read(dossier).body("state", equalTo("PROVINCE_CHECK"));
    }

    @Test
    void fiveStarsAreEvaluatedAgainAtTheCentreAndFallBackToTheProvince() {
        String dossier = EvaluationCases.atTheMinistry("PROVINCE_FALLBACK");

        read(dossier)
                .body("state", equalTo("PROVINCE_FALLBACK"))
                .body("steps[5].rating.stars", equalTo(4))
                .body("steps[5].rating.average", equalTo(89.99f))
                .body("deadlines.find { it.kind == 'RE_EVALUATION' }.dueOn", equalTo("2026-09-03"));
        refused(move(dossier, "_rate-at-ministry", CHECKER, rated(5, "91", "2026-09-02")), "evaluation-state-refuses");
        done(dossier, "_evaluate-again", CHAIRMAN, inRound(round("PROVINCE", 2026, 2), "2026-09-10"));
        read(dossier).body("state", equalTo("COUNCIL_SCORING"));
    }

    @Test
    void aResultIsRecordedOnceAndStarsAreWhatTheyCanBe() {
        String dossier = EvaluationCases.atTheMinistry("CENTRAL_SCORING");

        move(dossier, "_rate-at-ministry", CHECKER, rated(6, "91", "2026-09-02"))
                .statusCode(400)
                .body("errors.pointer", contains("/stars"));
        refused(move(dossier, "_rate-at-ministry", CHECKER, rated(5, "89.99", "2026-09-02")), "stars-not-possible");
        done(dossier, "_rate-at-ministry", CHECKER, rated(5, "91.25", "2026-09-02"));
        refused(move(dossier, "_rate-at-ministry", CHECKER, rated(5, "92", "2026-09-02")), "evaluation-rated-already");
    }

    @Test
    void nobodyApprovesWhatHePrepared() {
        String dossier = EvaluationCases.in("FORWARDED_TO_PROVINCE");

        refused(move(dossier, "_receive", PREPARER, grounds("2026-09-11")), "evaluation-preparer-cannot-decide");
    }

    @Test
    void theDatabaseTakesTwoAsWell() {
        String dossier = EvaluationCases.in("FORWARDED_TO_PROVINCE");

        assertThatThrownBy(() ->
                        RecognisedForTests.goOn(dossier, "can-bo-xa", "RECEIVE", "PROVINCE_CHECK", "stars", "null"))
                .hasStackTraceContaining("nobody approves what he prepared");
    }

    @Test
    void theDatabaseKnowsOfEveryMoveWhichOthersItChecks() {
        Set<String> said = Arrays.stream(EvaluationMove.values())
                .flatMap(move -> Arrays.stream(EvaluationMove.values())
                        .filter(move::checks)
                        .map(earlier -> move + " " + earlier))
                .collect(Collectors.toSet());

        Set<String> known = CDI.current()
                .select(Jdbi.class)
                .get()
                .withHandle(handle -> handle.createQuery(
                                "select m || ' ' || e from unnest(:moves) m, unnest(:moves) e where evaluation_move_checks(m, e)")
                        .bindArray("moves", String.class, moves())
                        .mapTo(String.class)
                        .set());

        assertThat(known).isEqualTo(said);
    }

    private static ValidatableResponse partsOn(String day, String dossier) {
        return given().auth()
                .oauth2(CHECKER)
                .queryParam("validOn", day)
                .get(DOSSIERS + "/{dossier}/parts", dossier)
                .then()
                .statusCode(200);
    }

    private static List<String> moves() {
        return Arrays.stream(EvaluationMove.values()).map(Enum::name).toList();
    }
}
