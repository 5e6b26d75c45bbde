package vn.ntm.criteria;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static vn.ntm.criteria.DossiersForTests.COMMUNE;
import static vn.ntm.criteria.DossiersForTests.FORMER_COMMUNE;
import static vn.ntm.criteria.DossiersForTests.GROUNDS;
import static vn.ntm.criteria.DossiersForTests.PUBLICATION;
import static vn.ntm.criteria.DossiersForTests.TALLY;
import static vn.ntm.criteria.DossiersForTests.allMet;
import static vn.ntm.criteria.DossiersForTests.front;
import static vn.ntm.criteria.DossiersForTests.move;
import static vn.ntm.criteria.DossiersForTests.officer;
import static vn.ntm.criteria.DossiersForTests.person;
import static vn.ntm.criteria.DossiersForTests.verifier;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.kernel.testing.PostgresForTests;
import vn.ntm.kernel.testing.TokensForTests;

/** A dossier over HTTP: its way, its refusals, and who sees it. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class DossiersTest {

    private static final String PROVINCE = "42";

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
    void aCommuneThatDidNotExistThenHasNoDossier() {
        open(officer(), DossiersForTests.openingBody(FORMER_COMMUNE, "ADVANCED", 2025, "2025-08-04"))
                .statusCode(404)
                .body("code", equalTo("unit-did-not-exist"));
    }

    @Test
    void noProcedureLeadsACommuneToTheUrbanTitle() {
        open(officer(), DossiersForTests.openingBody(COMMUNE, "URBAN_CIVILISED", 2025, "2025-08-04"))
                .statusCode(409)
                .body("code", equalTo("no-procedure-in-force"));
    }

    @Test
    void aUnitHasOneDossierForATitleAndAYear() {
        String body = DossiersForTests.openingBody(COMMUNE, "MODEL", 2100, "2025-08-04");
        open(officer(), body).statusCode(201).header("Location", containsString("/v1/recognition-dossiers/"));

        open(officer(), body).statusCode(409).body("code", equalTo("dossier-already-open"));
    }

    @Test
    void aDossierKeepsToThePublishedVersionOfItsDay() {
        String id = DossiersForTests.opened(COMMUNE, "MODEL", "2025-08-04");

        read(id, "auditor", "42")
                .body("criteriaSet", equalTo("NTM_KM_XA_2021_2025"), "criteriaSetVersion", equalTo(1))
                .body("criteria", contains(1, 2, 3, 4));
    }

    @ParameterizedTest
    @CsvSource({
        "NOTHING, 404, criteria-set-unknown",
        "NTM_XA_2016_2020, 409, criteria-set-not-in-force",
        "NTM_XA_2026_2030, 409, criteria-set-not-in-force",
        "NTM_XA_2021_2025, 409, set-does-not-fit-title",
        "DTVM_PHUONG_2022, 409, criteria-set-not-in-force",
        "DTVM_VI_DU, 409, set-does-not-fit-title"
    })
    void aUnitIsHeldAgainstASetInForceThatLeadsItToTheTitle(String set, int status, String code) {
        String body = DossiersForTests.openingBody(COMMUNE, "MODEL", 2099, "2025-08-04")
                .replace("NTM_KM_XA_2021_2025", set);

        open(officer(), body).statusCode(status).body("code", equalTo(code));
    }

    @Test
    void aSetOfWhichCriteriaAreMissingLeadsNowhere() {
        String body = DossiersForTests.openingBody(PROVINCE, "STANDARD", 2099, "2025-08-04")
                .replace("NTM_XA_2021_2025", "NTM_TINH_2021_2025");

        open(officer(), body).statusCode(409).body("code", equalTo("criteria-unknown"));
    }

    @Test
    void aDossierIsNotOpenedInTheFuture() {
        open(officer(), DossiersForTests.openingBody(COMMUNE, "MODEL", 2098, "2100-01-04"))
                .statusCode(409)
                .body("code", equalTo("day-not-come"));
    }

    @Test
    void aMoveThatTheStateLacksNamesThoseThatItHas() {
        String id = DossiersForTests.in("PLANNED");

        move(id, "_submit", officer(), GROUNDS.formatted("2025-08-05"))
                .statusCode(409)
                .body("code", equalTo("dossier-state-refuses"), "currentState", equalTo("PLANNED"))
                .body("allowedOperations", contains("selfAssessDossier"));
    }

    @Test
    void theProcedureWithoutADistrictClosesNoOpinions() {
        move(DossiersForTests.in("PUBLISHED"), "_close-opinions", officer(), GROUNDS.formatted("2025-08-21"))
                .statusCode(409)
                .body("code", equalTo("not-in-procedure"));
    }

    @Test
    void whoSubmittedCannotVerify() {
        String id = DossiersForTests.in("SUBMITTED");
        List<String> before = rows("select count(*)::text from recognition_dossier where dossier_id = '" + id + "'");

        move(id, "_verify", officer(), allMet(id, "2025-09-10"))
                .statusCode(409)
                .body("code", equalTo("preparer-cannot-approve"));
        assertThat(rows("select count(*)::text from recognition_dossier where dossier_id = '" + id + "'"))
                .isEqualTo(before);
    }

    @Test
    void theDatabaseRefusesTooThatAPreparerApproves() {
        String id = DossiersForTests.in("SUBMITTED");

        assertThatExceptionOfType(UnableToExecuteStatementException.class)
                .isThrownBy(() -> Jdbi.create(pool)
                        .useHandle(handle ->
                                handle.createUpdate("""
                                insert into recognition_dossier (row_id, dossier_id, version, move, state, step_on,
                                    unit_id, unit_code, unit_on, level, programme_year, set_code, set_version, procedure_code,
                                    procedure_known_at, source, confidence, recorded_at, recorded_by)
                                select gen_random_uuid(), dossier_id, version + 1, 'VERIFY', 'VERIFIED', step_on,
                                    unit_id, unit_code, unit_on, level, programme_year, set_code, set_version, procedure_code,
                                    procedure_known_at, source, confidence, recorded_at, recorded_by
                                from recognition_dossier where dossier_id = cast(:id as uuid) and version = 6""").bind("id", id).execute()))
                .withMessageContaining("nobody approves what he prepared");
    }

    @Test
    void nothingIsDoneBeforeWhatItRestsOn() {
        String id = DossiersForTests.in("SUBMITTED");

        move(id, "_verify", verifier(), allMet(id, "2025-08-28"))
                .statusCode(409)
                .body("code", equalTo("day-before-basis"));
    }

    @Test
    void aReportIsPublicForItsTime() {
        move(
                        DossiersForTests.in("SELF_ASSESSED"),
                        "_publish",
                        officer(),
                        PUBLICATION.formatted("2025-08-06", "2025-08-19"))
                .statusCode(409)
                .body("code", equalTo("too-short-or-seldom"), "detail", containsString("14"));
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
    void aVoteBelowTheShareIsNotRecorded() {
        String against = TALLY.formatted("2025-09-15").replace("\"agreed\":18", "\"agreed\":16");

        move(DossiersForTests.in("VERIFIED"), "_vote", person("the secretary", "council-secretary"), against)
                .statusCode(409)
                .body("code", equalTo("too-few-agreed"));
    }

    @Test
    void whatNobodySetCannotBeChecked() {
        String id = DossiersForTests.opened(FORMER_COMMUNE, "any", "2024-01-08");
        move(id, "_self-assess", officer(), GROUNDS.formatted("2024-01-09")).statusCode(200);
        move(id, "_publish", officer(), PUBLICATION.formatted("2024-01-10", "2024-01-25"))
                .statusCode(200);
        move(id, "_close-opinions", officer(), GROUNDS.formatted("2024-01-26")).statusCode(200);
        move(id, "_hold-meeting", officer(), TALLY.formatted("2024-01-29")).statusCode(200);
        move(id, "_submit", officer(), GROUNDS.formatted("2024-01-30")).statusCode(200);
        move(id, "_verify", verifier(), GROUNDS.formatted("2024-02-20")).statusCode(200);

        move(id, "_survey", front(), TALLY.formatted("2024-03-01"))
                .statusCode(409)
                .body("code", equalTo("setting-missing"), "detail", containsString("procedure-settings"));
    }

    @Test
    void everyCriterionNeedsAFinding() {
        String id = DossiersForTests.in("SUBMITTED");
        String another = allMet(id, "2025-09-10").replace("\"criterion\":3,", "\"criterion\":99,");

        move(id, "_verify", verifier(), another)
                .statusCode(409)
                .body("code", equalTo("appraisal-incomplete"), "detail", containsString("[3]"));
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
        given().auth()
                .oauth2(another)
                .get("/v1/recognition-dossiers")
                .then()
                .statusCode(200)
                .body("items.unitCode", everyItem(equalTo("18229")));
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

    @Test
    void aDossierIsOverdueByWorkingDays() {
        String id = DossiersForTests.in("SUBMITTED");

        // ten working days after Friday, 29 August 2025; the first and second of September are days off
        read(id, "auditor", "42").body("deadline.status", equalTo("DUE"), "deadline.dueOn", equalTo("2025-09-16"));
        overdue("2025-09-16").body("items.id", not(hasItem(id)));
        overdue("2025-09-17").body("items.id", hasItem(id));
        read(DossiersForTests.in("PLANNED"), "auditor", "42").body("deadline.status", equalTo("NOT_SET"));
    }

    @Test
    void aDeadlineOverAYearThatIsNotCoveredSaysSo() {
        String id = DossiersForTests.in("SURVEYED");
        move(id, "_submit", officer(), GROUNDS.formatted("2025-12-29"))
                .statusCode(200)
                .body("deadline.status", equalTo("YEAR_NOT_COVERED"), "deadline.uncoveredYear", equalTo(2026));
    }

    private static ValidatableResponse overdue(String day) {
        return given().auth()
                .oauth2(TokensForTests.of("province-officer"))
                .queryParam("validOn", day)
                .queryParam("limit", 500)
                .get("/v1/overdue-dossiers")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse operations(String id, String token) {
        return given().auth()
                .oauth2(token)
                .get("/v1/recognition-dossiers/{id}/allowed-operations", id)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse read(String id, String role, String unit) {
        return given().auth()
                .oauth2(TokensForTests.of(role, unit))
                .get("/v1/recognition-dossiers/{id}", id)
                .then();
    }

    private static ValidatableResponse open(String token, String body) {
        return given().auth()
                .oauth2(token)
                .header("Accept-Language", "en")
                .contentType("application/json")
                .body(body)
                .post("/v1/recognition-dossiers")
                .then();
    }

    private List<String> rows(String sql) {
        return Jdbi.create(pool)
                .withHandle(
                        handle -> handle.createQuery(sql).mapTo(String.class).list());
    }
}
