package vn.ntm.criteria;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.testing.TokensForTests;

/** The officer of the province who posts money, and a reader who adds it up again. */
final class FundingClient {

    static final String POSTINGS = "/v1/funding-postings";

    static final Map<String, String> BASIS =
            Map.of("number", "1/QĐ-UBND", "issuer", "UBND tỉnh Hà Tĩnh", "signedOn", "2019-01-02");

    private FundingClient() {}

    static RequestSpecification asOfficer() {
        return given().auth()
                .oauth2(TokensForTests.of("province-officer"))
                .header("Accept-Language", "en")
                .contentType(ContentType.JSON);
    }

    static ValidatableResponse posting(Map<String, ?> body) {
        return asOfficer().body(body).post(POSTINGS).then();
    }

    /** Days of work that people gave. */
    static Map<String, Object> people(String day, long dong) {
        Map<String, Object> body = people(day, dong, "WORKDAYS");
        body.put("quantity", 120);
        return body;
    }

    /** What people gave, in kind. */
    static Map<String, Object> people(String day, long dong, String inKind) {
        return new HashMap<>(Map.of(
                "unitCode",
                "18583",
                "postedOn",
                day,
                "programmeYear",
                2022,
                "source",
                "PEOPLE",
                "stage",
                "DELIVERED",
                "inKind",
                inKind,
                "amount",
                money(dong),
                "basis",
                BASIS));
    }

    static Map<String, Object> money(long dong) {
        return Map.of("amount", Long.toString(dong), "currency", "VND");
    }

    static ValidatableResponse reversing(String id, @Nullable String seen) {
        var request = asOfficer();
        return (seen == null ? request : request.header("If-Match", seen))
                .body(Map.of("reason", "ghi nhầm", "basis", BASIS))
                .post(POSTINGS + "/" + id + "/_reverse")
                .then();
    }

    /** What the postings of a list add, less what they take back, page by page. */
    static BigDecimal added(String href) {
        BigDecimal sum = BigDecimal.ZERO;
        String from = "";
        do {
            var page = given().urlEncodingEnabled(false)
                    .get(href + "&limit=17" + from)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            for (Map<String, Object> item : page.<Map<String, Object>>getList("items")) {
                var amount = new BigDecimal(
                        String.valueOf(((Map<?, ?>) Objects.requireNonNull(item.get("amount"))).get("amount")));
                sum = sum.add("ADDS".equals(item.get("effect")) ? amount : amount.negate());
            }
            String next = page.getString("page.next");
            from = next == null ? "" : "&cursor=" + next;
        } while (!from.isEmpty());
        return sum;
    }

    static String now() {
        return get("/v1/sponsors?limit=1").jsonPath().getString("knownAt");
    }
}
