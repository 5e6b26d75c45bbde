package vn.ntm.criteria;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static vn.ntm.criteria.PlacesClient.PLACES;
import static vn.ntm.criteria.PlacesClient.place;
import static vn.ntm.criteria.PlacesClient.recognising;
import static vn.ntm.criteria.PlacesClient.recording;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where a model place lies when its unit passes on. */
@QuarkusTest
class ModelPlacesAndBoundariesTest {

    private static final String AREA = "RESIDENTIAL_AREA";

    @BeforeEach
    void theProvinceIsOnFile() {
        TheProvince.isOnFile();
    }

    /** Thạch Châu came under Thạch Hà on 2025-01-01 and became Mai Phụ on 2025-07-01; the village stayed where it was. */
    @Test
    void aPlaceStaysWhereItIsWhenItsCommunePassesOn() {
        recording(place("mp-merged", AREA, "18583", "2022-01-10")).statusCode(201);
        recognising("mp-merged", 2022, "2022-06-01").statusCode(200);

        assertThat(keys("liesIn=448&standing=HOLDS&validOn=2024-12-31")).contains("mp-merged");
        assertThat(keys("liesIn=445&standing=HOLDS&validOn=2025-01-01")).contains("mp-merged");
        assertThat(keys("liesIn=18583&standing=HOLDS&validOn=2025-07-01")).contains("mp-merged");
        assertThat(keys("liesIn=42&standing=HOLDS&validOn=2025-07-01")).contains("mp-merged");
        assertThat(keys("liesIn=18568&validOn=2025-07-01")).doesNotContain("mp-merged");
        assertThat(keys("unit=448")).contains("mp-merged");
        assertThat(keys("unit=445")).doesNotContain("mp-merged");
    }

    /** Đại Nài went into two wards on 2025-07-01; nothing on file says in which of them the place lies. */
    @Test
    void aPlaceOfASplitUnitLiesInOneOfSeveralAndIsCountedAboveThem() {
        recording(place("mp-split", AREA, "18082", "2022-01-10")).statusCode(201);
        recognising("mp-split", 2022, "2022-06-01").statusCode(200);

        get(PLACES + "/mp-split?validOn=2025-07-01").then().body("liesIn", contains("18073", "18652"));
        assertThat(keys("liesIn=42&validOn=2025-07-01")).contains("mp-split");
        assertThat(keys("liesIn=18073&validOn=2025-07-01")).doesNotContain("mp-split");
        assertThat(keys("liesIn=18652&validOn=2025-07-01")).doesNotContain("mp-split");
    }

    /** Thạch Châu under Thạch Hà is what it was; Mai Phụ, which has its code, is another commune. */
    @Test
    void onePlaceHasOneKeyInACommuneThatOnlyCameUnderAnotherDistrict() {
        recording(place("mp-held", AREA, "18583", "2022-01-10")).statusCode(201);

        recording(once("mp-held-too", "2025-02-01"))
                .statusCode(409)
                .body("code", equalTo("model-place-has-another-key"), "detail", containsString("mp-held"));
        recording(once("mp-held-by-another", "2025-08-01")).statusCode(201);
        recording(once("mp-held-again", "2022-01-10")).statusCode(409);
    }

    /** The same village and name, written in another way. */
    private static Map<String, Object> once(String key, String unitOn) {
        Map<String, Object> place = place(key, AREA, "18583", unitOn);
        place.put("village", "THÔN MP-HELD");
        place.put("name", "Noi mp-held");
        return place;
    }

    private static List<String> keys(String query) {
        return get(PLACES + "?limit=500&" + query)
                .then()
                .statusCode(200)
                .extract()
                .path("items.key");
    }
}
