package vn.ntm.awards;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import vn.ntm.kernel.testing.TokensForTests;

/** Posts commendations as a caller who may. */
final class Import {

    private static final String HEADER = "key,programmeYear,form,authority,decisionNumber,decisionSignedOn,occasionOn,"
            + "recipientKind,recipientName,unitCode,recipientCount,amountVnd,source,confidence,note";

    private Import() {}

    static ValidatableResponse of(String... rows) {
        return of(Map.of(), rows);
    }

    static ValidatableResponse of(Map<String, ?> parameters, String... rows) {
        return post(given().auth().oauth2(TokensForTests.of("system")).queryParams(parameters), rows);
    }

    static ValidatableResponse post(RequestSpecification caller, String... rows) {
        return caller.contentType("text/csv; charset=utf-8")
                .body(HEADER + "\n" + String.join("\n", rows) + "\n")
                .when()
                .post("/v1/imports/commendations")
                .then();
    }

    /** Files rows of some kind; they must be taken. */
    static void facts(String kind, String header, String... rows) {
        given().auth()
                .oauth2(TokensForTests.of("system"))
                .contentType("text/csv; charset=utf-8")
                .body(header + "\n" + String.join("\n", rows) + "\n")
                .post("/v1/imports/{kind}", kind)
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200);
    }
}
