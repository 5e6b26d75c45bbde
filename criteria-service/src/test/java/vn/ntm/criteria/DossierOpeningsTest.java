package vn.ntm.criteria;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static vn.ntm.criteria.DossiersClient.open;
import static vn.ntm.criteria.DossiersClient.read;
import static vn.ntm.criteria.DossiersForTests.COMMUNE;
import static vn.ntm.criteria.DossiersForTests.FORMER_COMMUNE;
import static vn.ntm.criteria.DossiersForTests.officer;

import io.quarkus.test.junit.QuarkusTest;
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
}
