package vn.ntm.criteria;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.ntm.kernel.testing.TokensForTests;

/** The leader of the province who publishes the report of a year, and a reader who looks for it. */
final class ReportsClient {

    static final String REPORTS = "/v1/report-publications";

    private ReportsClient() {}

    /**
     * A report that is published on the day of its knowledge.
     *
     * @param content tells it from others
     */
    static Map<String, Object> report(int year, String knownAt, char content) {
        return new HashMap<>(Map.of(
                "programmeYear",
                year,
                "figuresOn",
                year + "-12-31",
                "figuresKnownAt",
                knownAt,
                "inputs",
                List.of(Map.of("name", "criteria.figures." + year, "hash", hash(content))),
                "reportHash",
                hash(content),
                "basis",
                basis("2026-11-23"),
                "reason",
                "thử"));
    }

    static Map<String, String> basis(String signedOn) {
        return Map.of("number", "512/BC-UBND", "issuer", "UBND tỉnh Hà Tĩnh", "signedOn", signedOn);
    }

    static String hash(char content) {
        return String.valueOf(content).repeat(64);
    }

    static ValidatableResponse publishing(Map<String, ?> report) {
        return given().auth()
                .oauth2(TokensForTests.of("province-leader"))
                .header("Accept-Language", "en")
                .contentType(ContentType.JSON)
                .body(report)
                .post(REPORTS)
                .then();
    }

    static ValidatableResponse edition(int year, int edition, String query) {
        return get(REPORTS + "/" + year + "/" + edition + query).then();
    }
}
