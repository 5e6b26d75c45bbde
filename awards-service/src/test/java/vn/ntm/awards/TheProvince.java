package vn.ntm.awards;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;

import vn.ntm.kernel.testing.DataFolder;
import vn.ntm.kernel.testing.TokensForTests;

/** Loads the province's data through the public import, once for all tests of the module. */
final class TheProvince {

    private static boolean loaded;

    private TheProvince() {}

    static synchronized void load() {
        if (loaded) {
            return;
        }
        while (get("/q/health/ready").jsonPath().getInt("checks.find { it.name == 'units' }.data.units") == 0) {
            Thread.onSpinWait();
        }
        DataFolder.of("awards")
                .forEach(entry -> given().auth()
                        .oauth2(TokensForTests.of("system"))
                        .contentType("text/csv; charset=utf-8")
                        .body(entry.file().toFile())
                        .when()
                        .post("/v1/imports/{kind}", entry.kind())
                        .then()
                        .log()
                        .ifValidationFails()
                        .statusCode(200));
        loaded = true;
    }
}
