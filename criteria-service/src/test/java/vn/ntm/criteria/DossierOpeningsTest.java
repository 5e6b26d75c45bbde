package vn.ntm.criteria;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static vn.ntm.criteria.DossiersClient.open;
import static vn.ntm.criteria.DossiersClient.operations;
import static vn.ntm.criteria.DossiersClient.read;
import static vn.ntm.criteria.DossiersForTests.COMMUNE;
import static vn.ntm.criteria.DossiersForTests.FORMER_COMMUNE;
import static vn.ntm.criteria.DossiersForTests.GROUNDS;
import static vn.ntm.criteria.DossiersForTests.move;
import static vn.ntm.criteria.DossiersForTests.officer;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A dossier is opened for a unit of its day, by a procedure and a set in force that lead to the title; else it is refused. */
@QuarkusTest
class DossierOpeningsTest {

    private static final String PROVINCE = "42";

    @BeforeEach
    void settings() {
        DossiersForTests.settingsAreOnFile();
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
    void ofOpeningsAtOnceOneIsMade() throws InterruptedException {
        String body = DossiersForTests.openingBody(COMMUNE, "ADVANCED", 2100, "2025-08-04");

        List<String> codes = atOnce(Collections.nCopies(6, () -> open(officer(), body)));

        assertThat(codes).containsOnly("done", "dossier-already-open").containsOnlyOnce("done");
    }

    @Test
    void ofAnOpeningAndAnAppealAtOnceOneIsMade() throws InterruptedException {
        String refused = DossiersForTests.in("REFUSED");
        String tag = DossiersForTests.tag(refused);
        JsonPath dossier = read(refused, "auditor", "42").extract().jsonPath();
        String body = DossiersForTests.openingBody(
                COMMUNE, dossier.getString("level"), dossier.getInt("programmeYear"), "2025-09-17");

        List<String> codes = atOnce(List.of(
                () -> open(officer(), body),
                () -> given().auth()
                        .oauth2(officer())
                        .header("If-Match", tag)
                        .contentType("application/json")
                        .body(GROUNDS.formatted("2025-09-18"))
                        .post("/v1/recognition-dossiers/{id}/_appeal", refused)
                        .then()));

        assertThat(codes).containsExactlyInAnyOrder("done", "dossier-already-open");
    }

    @Test
    void anAppealIsTooLateOnceTheUnitHasAnotherDossier() {
        String refused = DossiersForTests.in("REFUSED");
        operations(refused, officer())
                .body("operations.find { it.operation == 'appealDossier' }.allowed", equalTo(true));
        JsonPath dossier = read(refused, "auditor", "42").extract().jsonPath();
        open(
                        officer(),
                        DossiersForTests.openingBody(
                                COMMUNE, dossier.getString("level"), dossier.getInt("programmeYear"), "2025-09-17"))
                .statusCode(201);

        operations(refused, officer())
                .body("operations.find { it.operation == 'appealDossier' }.code", equalTo("dossier-already-open"));
        move(refused, "_appeal", officer(), GROUNDS.formatted("2025-09-18"))
                .statusCode(409)
                .body("code", equalTo("dossier-already-open"));
        read(refused, "auditor", "42").body("state", equalTo("REFUSED"));
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

    /** The codes of the refusals; "done" for what was not refused. */
    private static List<String> atOnce(List<Callable<ValidatableResponse>> requests) throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(requests).stream()
                    .map(Future::resultNow)
                    .map(answer -> answer.extract().statusCode() < 300
                            ? "done"
                            : answer.extract().jsonPath().getString("code"))
                    .toList();
        }
    }
}
