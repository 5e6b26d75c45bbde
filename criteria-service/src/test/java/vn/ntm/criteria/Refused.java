package vn.ntm.criteria;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.restassured.response.ValidatableResponse;

/** How every refusal looks. */
final class Refused {

    private Refused() {}

    static ValidatableResponse problem(ValidatableResponse answer, int status, String code) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:ntm:problem:" + code))
                .body("code", equalTo(code), "status", equalTo(status))
                .body("traceId", matchesPattern("[0-9a-f]{32}"));
    }
}
