package vn.ntm.criteria;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.QuarkusTestResource;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import vn.ntm.kernel.testing.DataFolder;
import vn.ntm.kernel.testing.PostgresForTests;
import vn.ntm.kernel.testing.TokensForTests;

/** The province's data, loaded through the public import once for all tests of the module. */
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
final class TheProvince {

    private static boolean loaded;

    private TheProvince() {}

    static synchronized void isOnFile() {
        if (!loaded) {
            DataFolder.of("criteria")
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

    /** Posts rows, with the query that follows the kind: {@code units?dryRun=true}. */
    static ValidatableResponse importing(String kindAndQuery, String csv) {
        return given().auth()
                .oauth2(TokensForTests.of("system"))
                .header("Accept-Language", "en")
                .contentType("text/csv; charset=utf-8")
                .body(csv)
                .when()
                .post("/v1/imports/" + kindAndQuery)
                .then();
    }

    /** A file from a system that may import. */
    static RequestSpecification asSystem() {
        return given().auth().oauth2(TokensForTests.of("system")).contentType("text/csv; charset=utf-8");
    }
}
