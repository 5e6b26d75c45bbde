package vn.ntm.criteria;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import vn.ntm.kernel.testing.TokensForTests;

/** A dossier as those who open and read it see it. */
final class DossiersClient {

    private DossiersClient() {}

    static ValidatableResponse open(String token, String body) {
        return given().auth()
                .oauth2(token)
                .header("Accept-Language", "en")
                .contentType("application/json")
                .body(body)
                .post("/v1/recognition-dossiers")
                .then();
    }

    static ValidatableResponse read(String id, String role, String unit) {
        return given().auth()
                .oauth2(TokensForTests.of(role, unit))
                .get("/v1/recognition-dossiers/{id}", id)
                .then();
    }

    static ValidatableResponse operations(String id, String token) {
        return given().auth()
                .oauth2(token)
                .get("/v1/recognition-dossiers/{id}/allowed-operations", id)
                .then()
                .statusCode(200);
    }
}
