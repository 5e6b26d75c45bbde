package vn.ntm.awards;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import vn.ntm.kernel.testing.TokensForTests;

/** Recipients as tests register them. The persons are made up. */
public final class RecipientsForTests {

    public static final String COMMUNE = "18133";
    static final String OTHER_COMMUNE = "18673";

    static final String PERSON = """
            {"kind":"INDIVIDUAL","name":"%s","unitCode":"18133","sex":"FEMALE","birthYear":1990,
             "source":"Danh sách thử","confidence":"HIGH"}""";

    static final String COLLECTIVE = """
            {"kind":"COLLECTIVE","name":"%s","unitCode":"18133","source":"Danh sách thử","confidence":"HIGH"}""";

    private RecipientsForTests() {}

    /** @return the identity of a new recipient */
    static String registered(String body, String name) {
        return post("awards-officer", "/v1/recipients", "\"0\"", body.formatted(name))
                .statusCode(201)
                .extract()
                .path("recipientId");
    }

    static RequestSpecification as(String role) {
        return given().auth().oauth2(TokensForTests.of(role));
    }

    static RequestSpecification officerOf(String commune) {
        return given().auth().oauth2(TokensForTests.of("commune-officer", commune));
    }

    static ValidatableResponse post(String role, String address, String version, String body) {
        return as(role).contentType(ContentType.JSON)
                .header("If-Match", version)
                .body(body)
                .post(address)
                .then();
    }
}
