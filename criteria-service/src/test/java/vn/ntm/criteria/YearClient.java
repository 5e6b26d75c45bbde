package vn.ntm.criteria;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.testing.TokensForTests;

/** A programme year as its reader and those who close it see it. */
final class YearClient {

    static final Map<String, String> GROUNDS = Map.of("reason", "đã đối chiếu", "document", "Báo cáo 45/BC-VPĐP");

    private YearClient() {}

    static ValidatableResponse year(int year) {
        return given().get("/v1/programme-years/" + year).then();
    }

    /** Moves the year on the version that was seen. */
    static ValidatableResponse move(int year, String move, String role, @Nullable String seen) {
        return send(role, seen)
                .body(GROUNDS)
                .post("/v1/programme-years/" + year + "/" + move)
                .then();
    }

    static ValidatableResponse move(int year, String move, String role, String seen, String key) {
        return send(role, seen)
                .header("Idempotency-Key", key)
                .body(GROUNDS)
                .post("/v1/programme-years/" + year + "/" + move)
                .then();
    }

    static RequestSpecification send(String role, @Nullable String seen) {
        var request = given().auth()
                .oauth2(TokensForTests.of(role))
                .header("Accept-Language", "en")
                .contentType(ContentType.JSON);
        return seen == null ? request : request.header("If-Match", seen);
    }
}
