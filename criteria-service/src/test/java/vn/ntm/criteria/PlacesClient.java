package vn.ntm.criteria;

import static io.restassured.RestAssured.get;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The officer of the province who keeps the register of model places. */
final class PlacesClient {

    static final String PLACES = "/v1/model-places";

    private PlacesClient() {}

    static Map<String, Object> place(String key, String kind, String unit, String on) {
        return new HashMap<>(Map.of(
                "key",
                key,
                "kind",
                kind,
                "unitCode",
                unit,
                "unitOn",
                on,
                "village",
                "Thôn " + key,
                "name",
                "Nơi " + key,
                "source",
                "a test",
                "confidence",
                "HIGH"));
    }

    static ValidatableResponse recording(Map<String, ?> place) {
        return FundingClient.asOfficer().body(place).post(PLACES).then();
    }

    static ValidatableResponse recognising(String key, @Nullable String seen, int year, String day) {
        return deciding(key, "_recognise", seen, Map.of("programmeYear", year, "basis", basis(day)));
    }

    static ValidatableResponse revoking(String key, @Nullable String seen, String day) {
        return deciding(key, "_revoke", seen, Map.of("reason", "không giữ được", "basis", basis(day)));
    }

    /** On the version that is there. */
    static ValidatableResponse recognising(String key, int year, String day) {
        return recognising(key, tag(key), year, day);
    }

    static ValidatableResponse revoking(String key, String day) {
        return revoking(key, tag(key), day);
    }

    static String tag(String key) {
        return get(PLACES + "/" + key).then().statusCode(200).extract().header("ETag");
    }

    private static ValidatableResponse deciding(String key, String move, @Nullable String seen, Map<String, ?> body) {
        var request = FundingClient.asOfficer();
        return (seen == null ? request : request.header("If-Match", seen))
                .body(body)
                .post(PLACES + "/" + key + "/" + move)
                .then();
    }

    private static Map<String, String> basis(String day) {
        return Map.of("number", "1/QĐ-UBND", "issuer", "UBND huyện", "signedOn", day);
    }
}
