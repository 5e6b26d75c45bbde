package vn.ntm.criteria;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static vn.ntm.criteria.PlacesClient.PLACES;
import static vn.ntm.criteria.PlacesClient.place;
import static vn.ntm.criteria.PlacesClient.recognising;
import static vn.ntm.criteria.PlacesClient.recording;
import static vn.ntm.criteria.PlacesClient.revoking;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Model residential areas and gardens are recognised and revoked by decision, each on the version that was seen. */
@QuarkusTest
class ModelPlacesTest {

    private static final String AREA = "RESIDENTIAL_AREA";
    private static final String GARDEN = "GARDEN";

    @BeforeEach
    void theProvinceIsOnFile() {
        TheProvince.isOnFile();
    }

    @Test
    void aPlaceIsPutOnFileOnce() {
        var area = place("mp-once", AREA, "18583", "2022-01-10");
        recording(area)
                .statusCode(201)
                .header("ETag", "\"1\"")
                .header("Location", equalTo("model-places/mp-once"))
                .body("standing", equalTo("NOT_RECOGNISED"), "unitName", equalTo("Thạch Châu"));
        recording(area).statusCode(200).header("ETag", "\"1\"");

        area.put("name", "Nơi khác");
        recording(area).statusCode(409).body("code", equalTo("model-place-on-file-differs"));
        area.put("name", "nơi MP-once");
        area.put("key", "mp-once-more");
        recording(area).statusCode(409).body("code", equalTo("model-place-has-another-key"));
        area.put("kind", GARDEN);
        recording(area).statusCode(201);
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource({
        "18583, 2099-01-01, 409, day-not-come",
        "448, 2022-01-10, 409, model-place-is-in-a-commune",
        "99999, 2022-01-10, 404, unit-unknown",
        "18583, 2025-07-01, 201,",
        "18070, 2025-07-01, 404, unit-did-not-exist",
        "abc, 2022-01-10, 400, invalid-property"
    })
    void aPlaceLiesInACommuneOfItsDay(String unit, String day, int status, String code) {
        var answer = recording(place("mp-lies", AREA, unit, day)).statusCode(status);
        if (code != null) {
            answer.body("code", equalTo(code));
        }
    }

    @Test
    void aKeyTellsNobodysNameAndEveryPropertyIsThere() {
        recording(place("Vườn ông A", GARDEN, "18583", "2022-01-10"))
                .statusCode(400)
                .body("errors.pointer", contains("/key"));
        recording(Map.of("key", "mp-nothing"))
                .statusCode(400)
                .body(
                        "errors.pointer",
                        contains("/kind", "/unitCode", "/unitOn", "/village", "/name", "/source", "/confidence"));
    }

    @Test
    void itIsRecognisedRevokedOnceAndRecognisedAgain() {
        recording(place("mp-life", GARDEN, "18583", "2021-01-10")).statusCode(201);

        recognising("mp-life", null, 2021, "2021-06-01").statusCode(428);
        recognising("mp-life", "\"7\"", 2021, "2021-06-01").statusCode(412);
        revoking("mp-life", "2021-06-01").statusCode(409).body("code", equalTo("model-place-does-not-hold"));
        recognising("mp-life", "\"1\"", 2021, "2021-06-01")
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("standing", equalTo("HOLDS"));
        recognising("mp-life", 2022, "2022-06-01").statusCode(409).body("code", equalTo("model-place-holds-already"));
        revoking("mp-life", "2023-02-01")
                .statusCode(200)
                .body("standing", equalTo("REVOKED"), "decisions[1].reason", equalTo("không giữ được"));
        revoking("mp-life", "2023-03-01").statusCode(409).body("code", equalTo("model-place-does-not-hold"));
        recognising("mp-life", 2024, "2024-05-01").statusCode(200).body("decisions.turn", contains(1, 1, 2));

        onDay("2021-05-31").body("standing", equalTo("NOT_RECOGNISED"), "decisions", empty());
        onDay("2021-06-01").body("standing", equalTo("HOLDS"));
        onDay("2023-02-01").body("standing", equalTo("REVOKED"));
        onDay("2024-05-01").body("standing", equalTo("HOLDS"), "decisions", hasSize(3));
        get(PLACES + "/mp-life?validOn=2020-12-31").then().statusCode(404);
        get(PLACES + "/mp-nowhere").then().statusCode(404);
        recognising("mp-nowhere", "\"1\"", 2021, "2021-06-01").statusCode(404);
    }

    private static ValidatableResponse onDay(String day) {
        return get(PLACES + "/mp-life?validOn=" + day).then().statusCode(200);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource({
        "2021, 2021-01-09, model-place-decision-too-old",
        "2099, 2024-01-10, model-place-year-not-begun",
        "2021, 2099-01-10, day-not-come"
    })
    void aRecognitionFollowsThePlaceAndTheYear(int year, String day, String code) {
        recording(place("mp-order", AREA, "18583", "2021-01-10"));

        recognising("mp-order", year, day).statusCode(409).body("code", equalTo(code));
    }

    @Test
    void aRevocationFollowsTheRecognition() {
        recording(place("mp-after", AREA, "18583", "2021-01-10")).statusCode(201);
        recognising("mp-after", 2021, "2021-06-01").statusCode(200);

        revoking("mp-after", "2021-06-01").statusCode(409).body("code", equalTo("model-place-decision-out-of-order"));
    }

    @Test
    void ofThoseWhoRecogniseAtOnceOneDoes() throws Exception {
        recording(place("mp-race", AREA, "18583", "2021-01-10")).statusCode(201);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = threads
                    .invokeAll(IntStream.range(0, 12)
                            .<Callable<Integer>>mapToObj(_ -> () -> recognising("mp-race", "\"1\"", 2021, "2021-06-01")
                                    .extract()
                                    .statusCode())
                            .toList())
                    .stream()
                    .map(done -> done.resultNow())
                    .toList();

            assertThat(answers).containsOnly(200, 412).containsOnlyOnce(200);
        }
    }

    @Test
    void theListIsReadPageByPageAndByVillage() {
        for (String key : new String[] {"mp-page-a", "mp-page-b", "mp-page-c"}) {
            var area = place(key, AREA, "18583", "2022-01-10");
            area.put("village", "Thôn Đồng Trang");
            recording(area).statusCode(201);
        }
        String address = PLACES + "?village=dong trang&limit=2&count=exact";
        JsonPath first = get(address).jsonPath();
        assertThat(first.getList("items.key")).isEqualTo(List.of("mp-page-a", "mp-page-b"));
        assertThat(first.getInt("page.count")).isEqualTo(3);
        given().get(address + "&cursor=" + first.getString("page.next"))
                .then()
                .body("items.key", contains("mp-page-c"));
        get(PLACES + "?village=dong trang&kind=GARDEN").then().body("items", empty());
        get(PLACES + "?village=100%25").then().statusCode(200).body("items", empty());
        recognising("mp-page-a", 2022, "2022-06-01").statusCode(200);
        get(PLACES + "?village=dong trang&programmeYear=2022")
                .then()
                .body("items.key", contains("mp-page-a"), "items.standing", contains("HOLDS"));
    }
}
